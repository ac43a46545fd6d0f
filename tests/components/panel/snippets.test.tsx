// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SnippetsSection } from '../../../components/panel/snippets/SnippetsSection.tsx';
import { draftContext } from '../../../lib/lint/draft-context.ts';
import type { Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import type { Command, Outcome } from '../../../lib/view.ts';
import { situationOf, type Told } from '../../reply/situations.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const snippet = (name: string, text: string, more: Partial<Snippet> = {}): Snippet => ({
  name,
  shortcut: '',
  text,
  where: 'anywhere',
  category: null,
  ...more,
});
const snippets = [
  snippet('Thanks', 'Hi {{customer name}},\n\nThank you for telling us.', { shortcut: 'th' }),
  snippet('On its way', 'Hello {{customer name}},\n\nYour {{item}} leaves by {{date}}.', {
    shortcut: 'way',
    category: 'delivery',
  }),
  snippet('Pity', "We're sorry that you are having this problem.", { shortcut: 'pity' }),
  snippet('In public', 'Could you message us?', { where: 'public' }),
];
const told: Told = {
  customer: 'My lamp has not arrived.',
  name: 'Jane Doe',
  reading: { category: 'delivery' },
  points: [['item', 'lamp']],
};

const place = document.body.appendChild(document.createElement('div'));
let root: Root;
let asked: Command[];
let outcome: Outcome;
let draft: string;

const settle = () => act(() => new Promise((done) => setTimeout(done, 20)));
const show = async (kept: readonly Snippet[] = snippets, more: Partial<Told> = {}) => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ snippets: kept });
  const situation = situationOf({ ...told, ...more });
  await act(async () =>
    root.render(
      <SnippetsSection
        situation={situation}
        context={draftContext(situation.conversation, new Set())}
        settings={defaultSettings}
        written={draft}
        now={new Date('2026-11-22T10:00:00Z')}
        ask={async (command) => {
          asked.push(command);
          return outcome;
        }}
      />,
    ),
  );
  await settle();
};

beforeEach(async () => {
  asked = [];
  outcome = { ok: true };
  draft = '';
  root = createRoot(place);
});
afterEach(() => act(async () => root.unmount()));

const key = async (name: string, target: EventTarget | null = document.activeElement) => {
  await act(async () => {
    const init = { key: name, bubbles: true, cancelable: true };
    (target ?? window).dispatchEvent(new KeyboardEvent('keydown', init));
  });
  await settle();
};
const box = (): HTMLInputElement => {
  const found = place.querySelector<HTMLInputElement>('[role=combobox]');
  if (!found) throw new Error('It is not open');
  return found;
};
const type = async (words: string, input: HTMLInputElement = box()) => {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    set?.call(input, words);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
};
const press = async (words: string) => {
  const all = [...place.querySelectorAll('button')];
  const found = all.find((one) => (one.ariaLabel ?? one.textContent) === words);
  if (!found) throw new Error(`No button ${words}`);
  await act(async () => found.click());
  await settle();
};
const listed = () =>
  [...place.querySelectorAll('.snippet .snippet-name')].map((one) => one.textContent);
const stacked = () => [...place.querySelectorAll('.stacked-name')].map((one) => one.textContent);
const blanks = () => [...place.querySelectorAll<HTMLInputElement>('.blank')];
const written = () => asked.map((command) => (command.do === 'write' ? command.text : ''));

test('the sign opens it and is not typed; what this is about comes first, what is for public last', async () => {
  await show();
  await key('/', document.body);
  expect(document.activeElement).toBe(box());
  expect(box().value).toBe('');
  expect(listed()).toEqual(['On its way', 'Pity', 'Thanks', 'In public']);
});

test('by keys alone: found by shortcut, stacked, filled in and put in', async () => {
  await show();
  await key('/', document.body);
  await type('th');
  await key('Enter');
  await type('/way ');
  expect(stacked()).toEqual(['Thanks', 'On its way']);
  expect(box().value).toBe('');
  await key('Enter');
  expect(document.activeElement).toBe(blanks()[0]);
  await type('Friday', blanks()[0]);
  await press('Insert');
  expect(written()).toEqual([
    'Hi Jane,\n\nThank you for telling us.\n\nYour lamp leaves by Friday.',
  ]);
  expect(asked[0]).toMatchObject({ do: 'write', how: 'insert', thread: 't1', account: '' });
  expect(stacked()).toEqual([]);
  await press('Stack them again');
  expect(stacked()).toEqual(['Thanks', 'On its way']);
  expect(blanks()[0]?.value).toBe('Friday');
});

test('arrows choose, and what is in the reply is not listed again', async () => {
  await show();
  await key('/', document.body);
  await key('ArrowDown');
  await key('Enter');
  expect(stacked()).toEqual(['Pity']);
  expect(listed()).toEqual(['On its way', 'Thanks', 'In public']);
  expect(box().getAttribute('aria-activedescendant')).toBeNull();
  await key('ArrowDown');
  await key('ArrowDown');
  await key('Enter');
  expect(stacked()).toEqual(['Pity', 'Thanks']);
  await press('Move Thanks up');
  expect(stacked()).toEqual(['Thanks', 'Pity']);
  await press('Take Thanks out');
  await key('Backspace', box());
  expect(stacked()).toEqual([]);
});

test('where the draft greets already, only a replacement greets again', async () => {
  draft = 'Hello Jane,\n\nI am looking into it.';
  await show();
  await key('/', document.body);
  await type('th');
  await key('Enter');
  await press('Add after');
  await press('Stack them again');
  await press('Replace my draft');
  expect(written()).toEqual(['Thank you for telling us.', 'Hi Jane,\n\nThank you for telling us.']);
});

test('what the page refuses is said, and the reply stays to be tried again', async () => {
  await show();
  await key('/', document.body);
  await type('th');
  await key('Enter');
  outcome = { ok: false, why: 'Another conversation is open.' };
  await press('Insert');
  expect(place.querySelector('.said')?.textContent).toContain('Another conversation is open.');
  expect(stacked()).toEqual(['Thanks']);
});

test('it is checked before it is put in', async () => {
  await show();
  await key('/', document.body);
  await type('pity');
  await key('Enter');
  await vi.waitFor(() => expect(place.querySelector('.finding')).not.toBeNull(), 10_000);
  expect(place.querySelector('[aria-label="What the check says"]')?.textContent).toContain(
    '1 to mend',
  );
  await key('Backspace', box());
  await type('way');
  await key('Enter');
  // A blank is no fault: it is counted.
  await vi.waitFor(() => expect(place.querySelector('.clean')).not.toBeNull());
  expect(place.textContent).toContain('One blank to fill in');
});

test('on X it is as long as X counts it', async () => {
  await show([snippet('Long', 'Länger '.repeat(45)), ...snippets], { channel: 'x-public' });
  await key('/', document.body);
  await type('public');
  await key('Enter');
  expect(place.textContent).toContain('21 of 280 characters');
  await type('long');
  await key('Enter');
  expect(place.querySelector('.late')?.textContent).toMatch(/of 280 characters: too long/);
});

test('Escape empties the box, then closes, and the keys are on the button again', async () => {
  await show();
  await key('/', document.body);
  await type('xyz');
  expect(place.textContent).toContain('No snippet says that.');
  await key('Escape');
  expect(box().value).toBe('');
  await key('Escape');
  expect(place.querySelector('[role=combobox]')).toBeNull();
  expect(document.activeElement?.textContent).toContain('Use a snippet');
});

test('where there are none, it says where they are kept, and the sign does nothing', async () => {
  await show([]);
  await key('/', document.body);
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/options.html#snippets');
  expect(place.querySelector('[role=combobox]')).toBeNull();
});

test('one that is removed in the settings meanwhile leaves the reply', async () => {
  await show();
  await key('/', document.body);
  await type('th');
  await key('Enter');
  await act(() => fakeBrowser.storage.local.set({ snippets: snippets.slice(1) }));
  await settle();
  expect(stacked()).toEqual([]);
  expect(listed()).not.toContain('Thanks');
});
