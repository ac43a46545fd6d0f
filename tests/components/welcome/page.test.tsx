// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx';
import { lint } from '../../../lib/lint/lint-once.ts';
import { readSettings } from '../../../lib/settings.ts';

/** Where the browser lets us in, and what its owner says when asked. */
const door = vi.hoisted(() => ({ shut: new Set<string>(), answer: true }));
/** The key of the panel, and whether the button stands in the toolbar. */
const reach = vi.hoisted(() => ({ key: 'Alt+Shift+M', isOnToolbar: false }));

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const event = { addListener: () => {}, removeListener: () => {} };
  const permissions = {
    contains: async ({ origins: [one = ''] }: { origins: string[] }) => !door.shut.has(one),
    request: async () => door.answer,
    onAdded: event,
    onRemoved: event,
  };
  const commands = { getAll: async () => [{ name: 'open-panel', shortcut: reach.key }] };
  const action = { getUserSettings: async () => ({ isOnToolbar: reach.isOnToolbar }) };
  return { browser: Object.assign(Object.create(fake), { permissions, commands, action }) };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const place = document.body.appendChild(document.createElement('div'));
let root: Root;

const settle = (ms = 20) => act(() => new Promise((done) => setTimeout(done, ms)));
const field = (label: string): HTMLInputElement => {
  const found = [...place.querySelectorAll('label')].find(({ textContent }) =>
    textContent?.startsWith(label),
  );
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
};
const write = async (label: string, value: string): Promise<void> => {
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
const press = async (name: string): Promise<void> => {
  const found = [...place.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  await act(async () => found.click());
  await settle();
};
const verdict = () => place.querySelector('.verdict')?.textContent;
const judged = () => vi.waitFor(() => expect(verdict()).not.toBe(''), { timeout: 5_000 });

beforeEach(async () => {
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: { request: (_: string, work: () => unknown) => work() },
  });
  fakeBrowser.reset();
  door.shut.clear();
  door.answer = true;
  root = createRoot(place);
  await act(async () => root.render(<WelcomePage />));
  await settle();
});
afterEach(() => act(async () => root.unmount()));

test('the sample is judged at once, with the words that rests on', async () => {
  await judged();
  expect(verdict()).toMatch(/^Complaint, \w+( \w+)?\. Wants a refund\./);
  expect(place.querySelectorAll('[aria-label="The words it rests on"] q').length).toBeGreaterThan(
    0,
  );
  await write('A customer writes', 'Thank you so much, the lamp is lovely.');
  expect(verdict()).toBe('Not a complaint.');
  await write('A customer writes', '');
  expect(verdict()).toBe('Write or paste a message to have it read.');
});

test('a replacement is put in, told, and taken back', async () => {
  const before = field('You answer').value;
  const first = place.querySelector<HTMLButtonElement>('.replacement');
  await act(async () => first?.click());
  expect(field('You answer').value).not.toBe(before);
  expect(place.querySelector('.sandbox-mended')?.textContent).toMatch(/now reads|is left out/);
  expect(document.activeElement).toBe(field('You answer'));
  await press('Undo');
  expect(field('You answer').value).toBe(before);
  expect(place.querySelector('.sandbox-mended')?.textContent).toBe('');
});

test('every sting in the sample can be mended, and a blank is filled, until nothing is left', async () => {
  for (let at = 0; at < 10 && place.querySelector('.replacement'); at += 1)
    await act(async () => place.querySelector<HTMLButtonElement>('.replacement')?.click());
  expect(place.textContent).toContain('This blank is still to be filled.');
  await write('You answer', field('You answer').value.replace('[day and time]', 'noon tomorrow'));
  expect(place.textContent).toContain('Nothing to mend');
});

test('an empty reply asks for one; the sample comes back, and so does what was written', async () => {
  await write('You answer', '');
  expect(place.textContent).toContain('Write a reply to have its words looked over.');
  await write('You answer', 'My own words.');
  await press('Show the sample again');
  expect(field('You answer').value).toMatch(/^We're sorry/);
  await press('Bring back what I wrote');
  expect(field('You answer').value).toBe('My own words.');
});

test('a site is switched off, and on again by Undo', async () => {
  await act(async () => field('Gmail').click());
  await settle();
  expect((await readSettings()).sites.gmail).toBe(false);
  expect(place.textContent).toContain('Gmail is switched off.');
  await press('Undo');
  expect((await readSettings()).sites.gmail).toBe(true);
});

test('a site the browser keeps shut says so, and is asked for by a click', async () => {
  await act(async () => root.unmount());
  door.shut.add('https://x.com/*');
  door.answer = false;
  root = createRoot(place);
  await act(async () => root.render(<WelcomePage />));
  await settle();
  expect(place.textContent).toContain('The browser does not let Amends in there.');
  await press('Allow X');
  expect(place.textContent).toContain('Not allowed. You can try again.');
});

test('names and contact points are kept', async () => {
  await write('Your name', 'Sam');
  await write('E-mail', 'help@acme.example');
  await write('Handle on X', '@acmehelp');
  expect(await readSettings()).toMatchObject({
    agentName: 'Sam',
    contact: { email: 'help@acme.example', handle: 'acmehelp' },
  });
});

test('it says where the data lives, and its own words would not be flagged', () => {
  expect(place.textContent).toContain('Everything stays in this browser');
  const words = [...place.querySelectorAll('header p, section > p, h1, h2, h3, .field-hint')]
    .map(({ textContent }) => textContent)
    .join('\n');
  const context = { channel: 'gmail', customer: '', earlier: [], off: new Set<string>() } as const;
  expect(lint(words, context).map(({ rule }) => rule)).toEqual([]);
});

test('every field has a label and every section a heading', () => {
  for (const one of place.querySelectorAll<HTMLInputElement>('input, textarea'))
    expect(place.querySelector(`label[for="${one.id}"]`)?.textContent).toBeTruthy();
  for (const one of place.querySelectorAll('section'))
    expect(document.getElementById(one.getAttribute('aria-labelledby') ?? '')).not.toBeNull();
});

test('the key of the panel is said as the browser has it, and where the button is', async () => {
  const said = () => place.querySelector('.welcome-next')?.textContent;
  const lookAgain = async (now: Partial<typeof reach>): Promise<void> => {
    Object.assign(reach, now);
    dispatchEvent(new Event('focus'));
    await settle();
  };
  expect(said()).toMatch(/Zendesk or X\. Alt\+Shift\+M opens the panel.*behind the puzzle piece/);
  await lookAgain({ key: '⌥⇧M', isOnToolbar: true });
  expect([...place.querySelectorAll('kbd')].map((one) => one.textContent)).toEqual(['⌥⇧M']);
  expect(said()).not.toContain('puzzle piece');
  await lookAgain({ key: '' });
  expect(said()).toMatch(/X\. The Amends button in the toolbar opens the panel beside it\.$/);
  await lookAgain({ key: 'Alt+Shift+M', isOnToolbar: false });
});
