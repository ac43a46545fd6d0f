// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { rules } from '../../../lib/lint/rules/index.ts';
import { changeSettings, readSettings } from '../../../lib/settings.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root;
const place = document.body.appendChild(document.createElement('div'));

const settle = () => act(() => new Promise((done) => setTimeout(done, 20)));

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
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const input = field(label);
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
  for (const { title } of rules) expect(place.textContent).toContain(title);
  const [first] = rules;
  if (!first) throw new Error('There are no rules.');
  await type('Search the habits', first.title);
  await click(field(first.title));
  expect((await readSettings()).offRules).toEqual([first.id]);
});

test('what another page changes shows here', async () => {
  await act(() => changeSettings({ agentName: 'Sam' }));
  await settle();
  expect(field('Your name').value).toBe('Sam');
});
