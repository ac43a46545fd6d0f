// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { changeSettings, readSettings } from '../../../lib/settings.ts';

/** What the browser lets us into, and whether its owner says yes to the next wish. */
const door = vi.hoisted(() => ({
  open: new Set<string>(),
  answer: true,
  asked: [] as string[],
  told: new Set<() => void>(),
}));

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const event = {
    addListener: (tell: () => void) => door.told.add(tell),
    removeListener: (tell: () => void) => door.told.delete(tell),
  };
  const permissions = {
    request: async ({ origins: [one = ''] }: { origins: string[] }) => {
      door.asked.push(one);
      if (door.answer) door.open.add(one);
      for (const tell of door.told) tell();
      return door.answer;
    },
    contains: async ({ origins: [one = ''] }: { origins: string[] }) => door.open.has(one),
    onAdded: event,
    onRemoved: event,
  };
  return { browser: Object.assign(Object.create(fakeBrowser), { permissions }) };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const place = document.body.appendChild(document.createElement('div'));
let root: Root;

const settle = () => act(() => new Promise((done) => setTimeout(done)));
const click = async (name: string) => {
  const button = [...place.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name && !one.disabled,
  );
  if (!button) throw new Error(`No button ${name}`);
  await act(async () => button.click());
  await settle();
};
const add = async (host: string) => {
  const input = place.querySelector<HTMLInputElement>('[placeholder="support.example.com"]');
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  await act(async () => {
    own?.set?.call(input, host);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const form = input?.closest('form');
  await act(async () => form?.requestSubmit());
  await settle();
};
const section = () => place.querySelector('[aria-labelledby=sites]')?.textContent ?? '';

beforeEach(async () => {
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: { request: (_: string, work: () => unknown) => work() },
  });
  door.open.clear();
  door.asked.length = 0;
  door.answer = true;
  await changeSettings({ zendeskHosts: [] });
  root = createRoot(place);
  await act(async () => root.render(<OptionsPage />));
  await settle();
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('an address is asked for at the browser, for itself alone, and then kept', async () => {
  await add('https://Support.example.com/agent/tickets/12');
  expect(door.asked).toEqual(['https://support.example.com/*']);
  expect((await readSettings()).zendeskHosts).toEqual(['support.example.com']);
  expect(place.textContent).toContain('Amends reads along at support.example.com.');
  expect(section()).not.toContain('Off:');
});

test('where the browser is told no, nothing is kept and it is said calmly', async () => {
  door.answer = false;
  await add('support.example.com');
  expect((await readSettings()).zendeskHosts).toEqual([]);
  expect(section()).toContain('You can allow it at any time.');
});

test('what can be no address is not even asked for', async () => {
  await add('http://support.example.com');
  await add('support');
  expect(door.asked).toEqual([]);
  expect(section()).toContain('such as support.example.com');
});

test('one the browser shut is said to be off, and can be let in again', async () => {
  await add('support.example.com');
  door.open.clear();
  await act(async () => {
    for (const tell of door.told) tell();
  });
  await settle();
  expect(section()).toContain('Off: the browser does not let Amends in there.');
  await click('Allow support.example.com');
  expect(section()).not.toContain('Off:');
});

test('one that is removed can be taken back', async () => {
  await add('support.example.com');
  await click('Remove support.example.com');
  expect((await readSettings()).zendeskHosts).toEqual([]);
  await click('Undo');
  expect((await readSettings()).zendeskHosts).toEqual(['support.example.com']);
});
