// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleValues } from '../../../components/options/example-values.ts';
import { rules } from '../../../lib/lint/rules/index.ts';
import { wordsOf } from '../../../lib/lint/rules/words.ts';
import { changeSettings, readSettings, settingsFrom } from '../../../lib/settings.ts';
import { click, closeOptions, field, openOptions, place, settle, type } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(async () => {
  await openOptions();
  await act(() =>
    changeSettings({
      own: ['help@acme.example'],
      brand: 'Acme',
      brands: [{ ...emptyBrand, name: 'Kids' }],
      values: [exampleValues[0] ?? { name: '', means: '' }],
      ownPhrases: [{ ...emptyPhrase, phrase: 'ticket' }],
      offRules: [first.id],
      offOnSite: { gmail: [second.id], zendesk: [], x: [] },
    }),
  );
  await settle();
});
afterEach(closeOptions);

const [first, second, third] = rules as unknown as [
  (typeof rules)[0],
  (typeof rules)[0],
  (typeof rules)[0],
];
const emptyPhrase = {
  why: '',
  replacements: [],
  strength: 'weak' as const,
  examples: { flags: [], passes: [] },
};
const emptyBrand = {
  accounts: [],
  contact: { handle: '', xUserId: '', email: '', phone: '', hours: '' },
};

const choose = async (selector: string, value: string): Promise<void> => {
  const select = place.querySelector<HTMLSelectElement>(selector);
  if (!select) throw new Error(`No ${selector}`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};
const turn = async (label: string, section = ''): Promise<void> => {
  await act(async () => field(label, section).click());
  await settle();
};
const inClocks = (selector: string): HTMLInputElement =>
  place.querySelector(`[aria-labelledby=clocks] ${selector}`) as HTMLInputElement;
const strike = async (name: string, init: KeyboardEventInit): Promise<void> => {
  const button = place.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`);
  button?.focus();
  await click(name);
  await act(async () =>
    button?.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
  );
  await settle();
};
const nextKey = 'Next flagged words: Alt + Shift + .';
const give = async (label: string, name: string, content: object): Promise<void> => {
  const input = place.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
  if (!input) throw new Error(`No file ${label}`);
  const file = new File([JSON.stringify(content)], name, { type: 'application/json' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 20));
  });
  await settle();
};

const changes: Record<string, () => Promise<void>> = {
  'a name': () => type(field('Your name', 'team'), 'Kim'),
  'a text that is emptied': () => type(field('Brand', 'team'), ''),
  'a contact point': () => type(field('E-mail', 'team'), 'care@acme.example'),
  'an own name added': async () => {
    await type(field('Your own addresses'), 'care@acme.example');
    await click('Add');
  },
  'an own name removed': () => click('Remove help@acme.example'),
  'a brand changed': async () => {
    await click('Edit Kids');
    await type(field('Brand name', 'brands'), 'Children');
    await click('Save brand');
  },
  'a brand removed': () => click('Remove Kids'),
  'a value added': async () => {
    await click('Add a value');
    await type(field('Value', 'values-title'), 'Candour');
    await click('Save value');
  },
  'a value removed': () => click(`Remove ${exampleValues[0]?.name}`),
  'a site': () => turn('Gmail'),
  'a day of work': async () => {
    await act(async () => inClocks('input[type=checkbox]').click());
    await settle();
  },
  'an hour of work': () => type(inClocks('input[type=time]'), '08:00'),
  'a target': () => type(inClocks('input[type=number]'), '7'),
  'the unit of a target': () => choose('[aria-labelledby=clocks] select', 'days'),
  'what cases keep': () => turn("Keep customers' names"),
  'how long they are kept': () => type(field('Keep cases for'), '90'),
  'a phrase changed': async () => {
    await click('Edit ticket');
    await type(field('Phrase', 'phrases'), 'tickets');
    await click('Save phrase');
  },
  'a phrase removed': () => click('Remove ticket'),
  'phrases of a file': async () => {
    const phrases = [{ phrase: 'as per' }, { phrase: 'ticket', why: 'It is a person.' }];
    await give('Pack to import', 'pack.json', { amends: 'phrases', version: 1, phrases });
    await click('Add 1 phrase and change 1');
  },
  'a habit on everywhere again': () => click(`Restore ${wordsOf(first.id).title}`),
  'a habit on at one site again': () => click(`Restore ${wordsOf(second.id).title}`),
  'all habits on again': () => click('Restore all'),
  'a habit switched off': () => turn(wordsOf(third.id).title, 'checks'),
  'weak marks': () => turn('Point out stock wording'),
  'a key': () => strike(nextKey, { key: 'j', code: 'KeyJ', altKey: true }),
  'a key taken away': () => strike(nextKey, { key: 'Backspace', code: 'Backspace' }),
  'a file of settings': async () => {
    const settings = { brand: 'Other', own: ['a@other.example'], retentionDays: 30 };
    await give('File of settings to import', 's.json', {
      amends: 'settings',
      version: 1,
      settings,
    });
    await click('Take them over');
  },
};

test.each(Object.entries(changes))(
  '%s is stored at once, and Undo brings back what was',
  async (_, change) => {
    const stored = async () =>
      settingsFrom((await fakeBrowser.storage.local.get('settings')).settings);
    const before = await stored();
    await change();
    expect(await stored()).not.toEqual(before);
    expect(place.querySelector('.note')).not.toBeNull();
    await click('Undo');
    expect(await stored()).toEqual(before);
    expect(await readSettings()).toEqual(before);
  },
);

test('the keys that take back do so outside of a text, and leave a text to itself', async () => {
  const press = async (target: Element | null) => {
    const event = { key: 'z', ctrlKey: true, bubbles: true };
    await act(async () => target?.dispatchEvent(new KeyboardEvent('keydown', event)));
    await settle();
  };
  await turn('Gmail');
  await press(field('Your name', 'team'));
  expect((await readSettings()).sites.gmail).toBe(false);
  await press(field('Gmail'));
  expect((await readSettings()).sites.gmail).toBe(true);
});

test('a form stays, and is kept, where its brand was removed in another window', async () => {
  await click('Edit Kids');
  await type(field('Brand name', 'brands'), 'Children');
  await act(() => changeSettings({ brands: [] }));
  await settle();
  expect(field('Brand name', 'brands').value).toBe('Children');
  await click('Save brand');
  expect((await readSettings()).brands.map(({ name }) => name)).toEqual(['Children']);
});

test('Esc leaves a form nothing has been written in, and no other', async () => {
  const leave = async () => {
    const event = { key: 'Escape', bubbles: true };
    await act(async () =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', event)),
    );
    await settle();
  };
  await click('Add a phrase');
  expect(document.activeElement).toBe(field('Phrase', 'phrases'));
  await leave();
  expect(place.querySelector('[aria-labelledby=phrases] form')).toBeNull();
  await click('Add a phrase');
  await type(field('Phrase', 'phrases'), 'as per');
  field('Phrase', 'phrases').focus();
  await leave();
  expect(field('Phrase', 'phrases').value).toBe('as per');
});

test('of two changes that follow at once, Undo takes the last one back alone', async () => {
  await act(async () => {
    field(wordsOf(second.id).title, 'checks').click();
    field(wordsOf(third.id).title, 'checks').click();
  });
  await settle();
  expect((await readSettings()).offRules).toEqual([first.id, second.id, third.id]);
  await click('Undo');
  expect((await readSettings()).offRules).toEqual([first.id, second.id]);
});

test('what another window changed while a text was being typed outlasts its Undo', async () => {
  const contact = async () => (await readSettings()).contact;
  const input = field('E-mail', 'team');
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
  const write = async (value: string, saved: () => Promise<void>) => {
    await act(async () => {
      own?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await vi.waitFor(() => act(saved));
  };
  input.focus();
  await write('care@acme.example', async () =>
    expect((await contact()).email).toBe('care@acme.example'),
  );
  await act(async () =>
    changeSettings(({ contact: stored }) => ({ contact: { ...stored, phone: '555' } })),
  );
  await settle();
  await write('help@acme.example', async () =>
    expect(await contact()).toMatchObject({ email: 'help@acme.example', phone: '555' }),
  );
  await settle();
  await click('Undo');
  expect(await contact()).toMatchObject({ phone: '555' });
});

test('what another window has changed since is left to it, and that is said', async () => {
  await type(field('Brand', 'team'), 'Acme Ltd');
  await act(async () => changeSettings({ brand: 'Acme Inc' }));
  await settle();
  await click('Undo');
  expect((await readSettings()).brand).toBe('Acme Inc');
  expect(place.querySelector('.note')?.textContent).toContain('Changed elsewhere since');
});
