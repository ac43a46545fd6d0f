// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import type { Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { writeSnippetPack } from '../../../lib/settings/snippet-pack.ts';
import { changeSnippets, readSnippets } from '../../../lib/settings/snippets.ts';
import { changeSettings } from '../../../lib/settings.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root;
const place = document.body.appendChild(document.createElement('div'));
const settle = () => act(() => new Promise((done) => setTimeout(done)));

const section = (): HTMLElement => {
  const found = place.querySelector<HTMLElement>('[aria-labelledby=snippets]');
  if (!found) throw new Error('No snippets');
  return found;
};
const field = (label: string): HTMLInputElement => {
  const labels = [...section().querySelectorAll('label')];
  const found = labels.find((one) => one.textContent === label);
  if (!found) throw new Error(`No field ${label}`);
  return document.getElementById(found.htmlFor) as HTMLInputElement;
};
const button = (name: string): HTMLButtonElement => {
  const all = [...section().querySelectorAll('button'), ...place.querySelectorAll('button')];
  const found = all.find((one) => (one.ariaLabel ?? one.textContent) === name);
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const click = async (name: string) => {
  await act(async () => button(name).click());
  await settle();
};
const type = async (label: string, value: string) => {
  const input = field(label);
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set;
  await act(async () => {
    set?.call(input, value);
    input.dispatchEvent(new Event(input.matches('select') ? 'change' : 'input', { bubbles: true }));
  });
  await settle();
};
const write = async (name: string, text: string, shortcut = '') => {
  await click('Add a snippet');
  await type('Name of the snippet', name);
  await type('Shortcut', shortcut);
  await type('Text', text);
};
const names = async () => (await readSnippets()).map(({ name }) => name);
const snippet = (name: string, more: Partial<Snippet> = {}): Snippet => ({
  name,
  shortcut: '',
  text: 'It left.',
  where: 'anywhere',
  category: null,
  ...more,
});

beforeEach(async () => {
  // jsdom has no locks; one page needs none.
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: { request: (_: string, work: () => unknown) => work() },
  });
  fakeBrowser.reset();
  root = createRoot(place);
  await act(async () => root.render(<OptionsPage />));
  await settle();
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('a snippet is added, changed, removed and taken back', async () => {
  await write(' Refund  sent', 'Hi {{customer name}}, it left.', '/RS');
  await type('Where it is used', 'private');
  await type('What it is about', 'billing');
  await click('Save snippet');
  const kept = {
    name: 'Refund sent',
    shortcut: 'rs',
    text: 'Hi {{customer name}}, it left.',
    where: 'private',
    category: 'billing',
  };
  expect(await readSnippets()).toEqual([kept]);
  expect(section().textContent).toContain('/rs');
  await click('Edit Refund sent');
  await type('Name of the snippet', 'Refund is out');
  await click('Save snippet');
  expect(await names()).toEqual(['Refund is out']);
  await click('Undo');
  expect(await readSnippets()).toEqual([kept]);
  await click('Remove Refund sent');
  expect(await names()).toEqual([]);
  expect(place.textContent).toContain('Snippet removed.');
  await click('Undo');
  expect(await readSnippets()).toEqual([kept]);
});

test('what cannot be kept is told, and what was typed stays', async () => {
  await act(() =>
    changeSnippets(() => [snippet('Refund sent', { shortcut: 'rs' })]).then(() => {}),
  );
  await settle();
  for (const [name, text, shortcut, why] of [
    ['refund SENT', 'It left.', '', 'There is a snippet called “Refund sent” already.'],
    ['Other', 'It left.', 'RS', 'The shortcut “rs” is taken by “Refund sent”.'],
    ['Other', 'It left.', 'two words', 'A shortcut is one word'],
    ['Other', 'Hi {{name', '', 'A field is not closed'],
  ] as const) {
    await write(name, text, shortcut);
    await click('Save snippet');
    expect(section().querySelector('[role=alert]')?.textContent).toContain(why);
    expect(field('Text').value).toBe(text);
    await click('Cancel');
  }
  expect(await names()).toEqual(['Refund sent']);
});

test('it is checked while it is written, fields are no fault, and a replacement is put in', async () => {
  await write(
    'Late',
    "Hi {{customer name}}, we're sorry that you are having this problem. By [date].",
  );
  await settle();
  const said = () => section().querySelector('[aria-label="What the check says"]')?.textContent;
  expect(said()).toContain('1 to mend');
  await click("we're sorry");
  expect(field('Text').value).toBe("Hi {{customer name}}, we're sorry. By [date].");
  await settle();
  expect(section().querySelector('.clean')?.textContent).toBe('Nothing to mend');
});

test('what the settings switch off is not found here either', async () => {
  await act(() => changeSettings({ ownPhrases: [phrase('parcel')] }).then(() => {}));
  await settle();
  await write('Late', 'Your parcel left.');
  await settle();
  expect(section().textContent).toContain('1 to mend');
});
const phrase = (words: string) => ({
  phrase: words,
  why: '',
  replacements: [],
  strength: 'strong' as const,
  examples: { flags: [], passes: [] },
});

test('a field is put in where the caret stands, and what it takes is said', async () => {
  await write('Late', 'Hi , see {{tracking link}}.');
  const box = field('Text');
  box.setSelectionRange(3, 3);
  await click('customer name');
  expect(box.value).toBe('Hi {{customer name}}, see {{tracking link}}.');
  const said = document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
  expect(said).toBe(
    'Filled where the conversation tells it: customer name. To be filled in: tracking link.',
  );
});

test('many are searched by name, shortcut and text', async () => {
  const many = Array.from({ length: 9 }, (_, at) => snippet(`Number ${at}`));
  const all = [...many, snippet('Café', { shortcut: 'cf', text: 'Come and see us.' })];
  await act(() => changeSnippets(() => all).then(() => {}));
  await settle();
  for (const query of ['cafe', '/cf', 'see us']) {
    await type('Search your snippets', query);
    expect(section().querySelectorAll('.snippet-row')).toHaveLength(1);
  }
  await type('Search your snippets', 'nothing of the kind');
  expect(section().textContent).toContain('No snippet says that.');
});

const importPack = async (text: string) => {
  const input = section().querySelector('input[type=file]');
  if (!input) throw new Error('No place for a file');
  // jsdom lets nobody put a file into an input.
  const files = { value: [new File([text], 's.json')], configurable: true };
  Object.defineProperty(input, 'files', files);
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
};

test('a pack is looked at, added and taken back; the same pack changes nothing', async () => {
  await act(() => changeSnippets(() => [snippet('A'), snippet('B')]).then(() => {}));
  const pack = writeSnippetPack({
    name: 'Acme',
    snippets: [snippet('b', { text: 'Other.' }), snippet('A'), snippet('C')],
  });
  await importPack(pack);
  expect(section().textContent).toContain('3 snippets: 1 new, 1 changed, 1 the same.');
  await click('Add 1 snippet and change 1');
  expect(await names()).toEqual(['A', 'b', 'C']);
  const taken = await readSnippets();
  await importPack(pack);
  expect(section().textContent).toContain('3 snippets: 0 new, 0 changed, 3 the same.');
  await click('Close');
  expect(await readSnippets()).toEqual(taken);
  await click('Undo');
  expect(await names()).toEqual(['A', 'B']);
});

test('a pack that cannot be taken is refused whole, with its entry, its line and why', async () => {
  const text = writeSnippetPack({
    name: 'Acme',
    snippets: [snippet('A'), snippet('B', { text: 'Hi {{name' })],
  });
  const line = text.split('\n').findIndex((each) => each.includes('"B"'));
  await importPack(text);
  expect(section().textContent).toContain(
    `Entry 2, line ${line}, cannot be taken: a field is not closed`,
  );
  expect(section().textContent).toContain('Nothing was added.');
  expect(await names()).toEqual([]);
});

test('a pack whose shortcut is ours already is shown and not added', async () => {
  await act(() => changeSnippets(() => [snippet('A', { shortcut: 's' })]).then(() => {}));
  const other = snippet('B', { shortcut: 's' });
  await importPack(writeSnippetPack({ name: 'Acme', snippets: [other] }));
  expect(section().textContent).toContain('have the same shortcut, “s”');
  expect(() => button('Add 1 snippet')).toThrow();
});
