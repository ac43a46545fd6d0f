// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { rules } from '../../../lib/lint/rules/index.ts';
import { wordsOf } from '../../../lib/lint/rules/words.ts';
import { changeSettings, keepPolicy, readSettings } from '../../../lib/settings.ts';
import { locks } from '../../locks.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root;
const place = document.body.appendChild(document.createElement('div'));

const settle = () => act(() => new Promise((done) => setTimeout(done)));

const field = (label: string): HTMLInputElement => {
  const found = [...place.querySelectorAll('label')].find((one) =>
    one.textContent?.startsWith(label),
  );
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
};
const button = (name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const type = async (label: string, value: string) => {
  const input = field(label);
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
  await act(async () => {
    input.focus();
    own?.set?.call(input, value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => input.blur());
  await settle();
};
const click = async (element: HTMLElement) => {
  await act(async () => element.click());
  await settle();
};

beforeEach(async () => {
  // jsdom has none.
  vi.stubGlobal('navigator', { ...navigator, locks: locks() });
  fakeBrowser.reset();
  root = createRoot(place);
  await act(async () => root.render(<OptionsPage />));
  await settle();
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('a text is saved when its field is left, and can be taken back', async () => {
  await type('Brand', 'Acme');
  expect((await readSettings()).brand).toBe('Acme');
  expect(place.textContent).toContain('Saved.');
  await click(button('Undo'));
  expect((await readSettings()).brand).toBe('');
  expect(field('Brand').value).toBe('');
});

test('own names are added, listed in lower case and removed', async () => {
  await type('Your own addresses', 'Help@Acme.example, @AcmeHelp');
  await click(button('Add'));
  expect((await readSettings()).own).toEqual(['help@acme.example', 'acmehelp']);
  await click(button('Remove'));
  expect((await readSettings()).own).toEqual(['acmehelp']);
});

test('a text is kept while it is written, and taken back as a whole', async () => {
  const write = async (value: string) => {
    const input = field('Brand');
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
    await act(async () => {
      input.focus();
      own?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await vi.waitFor(async () => expect((await readSettings()).brand).toBe(value.trim()));
    await settle();
  };
  await type('Brand', 'Acme');
  await write('Acme Lamps ');
  // Nobody's next word begins at the end of the last.
  expect(field('Brand').value).toBe('Acme Lamps ');
  await write('Acme Lamps Ltd');
  await click(button('Undo'));
  expect((await readSettings()).brand).toBe('Acme');
});

test('own names that cannot be kept are told, and cost none of the others', async () => {
  await type('Your own addresses', 'help@acme.example');
  await click(button('Add'));
  for (const [wrong, why] of [
    ['@Help@acme.example', 'help@acme.example is on the list already'],
    ['x'.repeat(400), 'is too long for an address'],
    [Array.from({ length: 200 }, (_, at) => `a${at}`).join(), 'room for 200 names'],
  ] as const) {
    await type('Your own addresses', wrong);
    await click(button('Add'));
    expect(place.querySelector('.own [role=alert]')?.textContent).toContain(why);
    expect(field('Your own addresses').value).toBe(wrong);
    expect((await readSettings()).own).toEqual(['help@acme.example']);
  }
});

test('taken back, a change leaves alone what another page changed since', async () => {
  await type('Your own addresses', 'help@acme.example');
  await click(button('Add'));
  await act(() => changeSettings(({ own }) => ({ own: [...own, 'care@acme.example'] })));
  await settle();
  await click(button('Undo'));
  expect((await readSettings()).own).toEqual(['care@acme.example']);
});

test('two changes at once are both kept', async () => {
  const [first, second] = rules;
  if (!first || !second) throw new Error('There are no rules.');
  await act(async () => {
    for (const { id } of [first, second]) field(wordsOf(id).title).click();
  });
  await settle();
  expect((await readSettings()).offRules).toEqual([first.id, second.id]);
});

test('switches are saved at once', async () => {
  await click(field('Gmail'));
  await click(field("Keep customers' names"));
  await click(field('Point out stock wording'));
  expect(await readSettings()).toMatchObject({
    sites: { gmail: false, zendesk: true, x: true },
    keepNames: true,
    showWeak: false,
  });
});

test('a number that cannot be is told and not saved', async () => {
  await type('Keep cases for', '0');
  expect(place.textContent).toContain('whole number');
  expect((await readSettings()).retentionDays).toBe(1095);
  await type('Keep cases for', '90');
  expect((await readSettings()).retentionDays).toBe(90);
});

test('every rule has its switch, found by search', async () => {
  for (const { id } of rules) expect(place.textContent).toContain(wordsOf(id).title);
  const [first] = rules;
  if (!first) throw new Error('There are no rules.');
  await type('Search the habits', wordsOf(first.id).title);
  await click(field(wordsOf(first.id).title));
  expect((await readSettings()).offRules).toEqual([first.id]);
});

test('what is switched off is listed by place, and restored alone or all together', async () => {
  const [first, second] = rules;
  if (!first || !second) throw new Error('There are no rules.');
  const off = () => place.querySelector('[aria-labelledby=off]')?.textContent ?? '';
  expect(off()).toContain('Nothing.');
  await act(() =>
    changeSettings({
      offRules: [first.id, 'went-long-ago'],
      offOnSite: { gmail: [second.id], zendesk: [], x: [second.id] },
    }),
  );
  await settle();
  expect(off()).toMatch(
    new RegExp(
      `Everywhere${wordsOf(first.id).title}.*On Gmail${wordsOf(second.id).title}.*On X${wordsOf(second.id).title}`,
    ),
  );
  expect(off()).not.toContain('went');
  await click(button('Restore'));
  expect(off()).not.toContain('Everywhere');
  await click(button('Restore all'));
  expect((await readSettings()).offOnSite).toEqual({ gmail: [], zendesk: [], x: [] });
  await click(button('Undo'));
  expect((await readSettings()).offOnSite.x).toEqual([second.id]);
});

const add = async (phrase: string, instead = '') => {
  await click(button('Add a phrase'));
  await type('Phrase', phrase);
  await type('Say instead', instead);
  await click(button('Save phrase'));
};
const phrases = async () => (await readSettings()).ownPhrases.map(({ phrase }) => phrase);

test('a phrase is added as it was typed, changed, removed and taken back', async () => {
  await add(' the  (a|b)? ~2 ticket ', 'the conversation\n\n the case ');
  expect((await readSettings()).ownPhrases).toEqual([
    {
      phrase: 'the (a|b)? ~2 ticket',
      why: '',
      replacements: ['the conversation', 'the case'],
      strength: 'weak',
      examples: { flags: [], passes: [] },
    },
  ]);
  await click(button('Edit'));
  await type('Phrase', 'the ticket');
  await click(button('Save phrase'));
  expect(await phrases()).toEqual(['the ticket']);
  await click(button('Remove'));
  expect(await phrases()).toEqual([]);
  await click(button('Undo'));
  expect(await phrases()).toEqual(['the ticket']);
});

test('a phrase that is there, holds no word or mends itself with itself is refused', async () => {
  await add('Don’t');
  for (const [phrase, instead, why] of [
    ["don't", '', 'is on the list already'],
    ['?!', '', 'needs at least one word'],
    ['x'.repeat(121), '', '120 characters'],
    ['ticket', 'your ticket', 'holds the phrase itself'],
    ['ticket', 'a\nb\nc\nd', 'at most 3 replacements'],
  ] as const) {
    await add(phrase, instead);
    expect(place.querySelector('[role=alert]')?.textContent).toContain(why);
    await click(button('Cancel'));
  }
  expect(await phrases()).toEqual(['Don’t']);
});

const importPack = async (text: string) => {
  const input = place.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No place for a file');
  // jsdom lets nobody put a file into an input.
  Object.defineProperty(input, 'files', {
    value: [new File([text], 'p.json')],
    configurable: true,
  });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
};
const pack = (...entries: object[]) =>
  JSON.stringify({ amends: 'phrases', version: 1, name: 'Acme', phrases: entries });

test('a pack is looked at, added and taken back; the same pack changes nothing', async () => {
  await add('case');
  await add('ticket');
  const text = pack({ phrase: 'Ticket', why: 'Cold.' }, { phrase: 'case' }, { phrase: 'user' });
  await importPack(text);
  expect(place.textContent).toContain('3 phrases: 1 new, 1 changed, 1 the same.');
  await click(button('Add 1 phrase and change 1'));
  expect(await phrases()).toEqual(['case', 'Ticket', 'user']);
  const taken = await readSettings();
  await importPack(text);
  expect(place.textContent).toContain('3 phrases: 0 new, 0 changed, 3 the same.');
  await click(button('Close'));
  expect(await readSettings()).toEqual(taken);
  await click(button('Undo'));
  expect(await phrases()).toEqual(['case', 'ticket']);
});

test('a pack that fails its own example is refused whole', async () => {
  await importPack(pack({ phrase: 'case' }, { phrase: 'user', examples: { passes: ['A user.'] } }));
  expect(place.textContent).toContain(
    'Entry 2 cannot be taken: the phrase flags “A user.”, which should pass. Nothing was added.',
  );
  expect(await phrases()).toEqual([]);
});

test('what another page changes shows here', async () => {
  await act(() => changeSettings({ agentName: 'Sam' }));
  await settle();
  expect(field('Your name').value).toBe('Sam');
});

test('the keys at the reply box can be others, or none, and no two the same', async () => {
  const row = (label: string): HTMLButtonElement =>
    [...place.querySelectorAll<HTMLButtonElement>('.key-row button')].find((one) =>
      one.ariaLabel?.startsWith(label),
    ) as HTMLButtonElement;
  const press = async (label: string, init: KeyboardEventInit) => {
    await click(row(label));
    await act(async () => {
      row(label).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
    });
    await settle();
  };
  await press('Dismiss', { key: 'd', code: 'KeyD', altKey: true });
  expect((await readSettings()).markKeys.dismiss).toBe('Alt+KeyD');
  await press('Next', { key: 'Backspace', code: 'Backspace' });
  expect((await readSettings()).markKeys.next).toBe('');
  await press('Open', { key: 'd', code: 'KeyD', altKey: true });
  expect((await readSettings()).markKeys.open).toBe('Alt+Shift+Semicolon');
  expect(place.textContent).toContain('is taken by “Dismiss”');
  await press('Put in', { key: 'd', code: 'KeyD' });
  expect(place.textContent).toContain('a key by itself types');
  await click(button('Back to the keys it came with'));
  expect((await readSettings()).markKeys.next).toBe('Alt+Shift+Period');
});

test('what the organisation has set is shown, said, and not to be changed', async () => {
  expect(field('Keep cases for').matches(':disabled')).toBe(false);
  await act(() => keepPolicy({ retentionDays: 90, brand: 'Acme' }));
  await vi.waitFor(() => expect(field('Keep cases for').matches(':disabled')).toBe(true));
  expect(field('Keep cases for').value).toBe('90');
  expect(field('Brand').matches(':disabled')).toBe(true);
  expect(field('Brand').closest('fieldset')?.textContent).toContain('Set by your organisation');
  expect(field('Your name').matches(':disabled')).toBe(false);
  expect(field("Keep customers' names").matches(':disabled')).toBe(false);
});

test('contact points, brands and rules that the organisation has set are not to be changed either', async () => {
  await changeSettings({ offRules: ['kindly'] });
  const brand = { name: 'Acme Kids', accounts: [] };
  const policy = { contact: { handle: 'acme' }, brands: [brand], offRules: ['shortly'] };
  await act(() => keepPolicy(policy));
  await vi.waitFor(() => expect(field('Phone').matches(':disabled')).toBe(true));
  expect(button('Add a brand').matches(':disabled')).toBe(true);
  expect(button('Restore').matches(':disabled')).toBe(true);
  await act(() => keepPolicy({}));
  await vi.waitFor(() => expect(field('Phone').matches(':disabled')).toBe(false));
});
