// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { restoreCases } from '../../../lib/db.ts';
import { importCases } from '../../../lib/export/import.ts';
import { sampleCase } from '../../cases/sample.ts';
import { openNewRegister } from '../../db/new-register.ts';
import { all, click, eventually, leave, named, place, settle, show } from './stage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const MANY = 520;
let files: { name: string; text: Promise<string> }[];

const textOf = (blob: Blob): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(blob);
  });

beforeEach(async () => {
  await openNewRegister();
  files = [];
  URL.createObjectURL = (blob) => {
    files.push({ name: '', text: textOf(blob as Blob) });
    return 'blob:x';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const last = files.at(-1);
    if (last) last.name = this.download;
  });
});
afterEach(async () => {
  await leave();
  vi.restoreAllMocks();
});

const showMany = async (many = MANY): Promise<void> => {
  await restoreCases(Array.from({ length: many }, (_, n) => sampleCase(n)));
  await show();
  await eventually(() =>
    expect(place.querySelector('.page-more')?.textContent).toContain(
      `${many.toLocaleString()} cases`,
    ),
  );
};
const bar = () => place.querySelector('progress');

test('an export says how far it is, and gives one whole file', async () => {
  await showMany();
  const seen = new Set<number>();
  const watch = new MutationObserver(() => bar() && seen.add(Number(bar()?.value)));
  watch.observe(place, { subtree: true, childList: true, attributes: true });
  await click(named('.menu button', 'CSV'));
  await eventually(() => expect(files[0]?.name).toMatch(/^amends-cases-.*\.csv$/));
  await eventually(() => expect(bar()).toBeNull());
  watch.disconnect();
  expect([...seen]).toEqual(expect.arrayContaining([500]));
  const back = importCases((await files[0]?.text) ?? '');
  expect(back).toMatchObject({ manifest: 'sound', errors: [] });
  expect(back.cases).toHaveLength(MANY);
  expect(place.querySelector('.note')?.textContent).toContain('saves it with your downloads');
});

test('an export that is stopped makes no file, and another can be made', async () => {
  await showMany();
  await act(async () => named('.menu button', 'JSON Lines').click());
  await click(named('button', 'Stop the export'));
  await eventually(() =>
    expect(place.querySelector('.note')?.textContent).toContain('no file was made'),
  );
  expect(files).toEqual([]);
  await click(named('.menu button', 'JSON Lines'));
  await eventually(() => expect(files).toHaveLength(1));
  expect(importCases((await files[0]?.text) ?? '').manifest).toBe('sound');
});

test('names and words go out only where they are ticked', async () => {
  const named1 = { name: 'Dana Roe', verbatim: 'It leaks all over.', account: 'sam@shop.example' };
  await restoreCases([sampleCase(0, named1)]);
  await show();
  await eventually(() => expect(all('tbody .row-button')).toHaveLength(1));
  await click(named('.menu button', 'CSV'));
  await eventually(() => expect(files).toHaveLength(1));
  for (const word of Object.values(named1)) expect(await files[0]?.text).not.toContain(word);
  await click(all<HTMLInputElement>('.menu-tick input')[0] as HTMLElement);
  await click(named('.menu button', 'JSON'));
  await eventually(() => expect(files).toHaveLength(2));
  for (const word of Object.values(named1)) expect(await files[1]?.text).toContain(word);
});

test('on paper all the rows stand, not only those in sight', async () => {
  await showMany(150);
  const rows = () => all('tbody .row-button').length;
  expect(rows()).toBeLessThan(100);
  await act(async () => window.dispatchEvent(new Event('beforeprint')));
  await settle();
  expect(rows()).toBe(150);
  await act(async () => window.dispatchEvent(new Event('afterprint')));
  await settle();
  expect(rows()).toBeLessThan(100);
});

test('the menu closes when something else is pressed, or the focus leaves it', async () => {
  await show();
  const menu = all<HTMLDetailsElement>('.menu')[0] as HTMLDetailsElement;
  const open = async () => {
    await act(async () => {
      menu.open = true;
      menu.querySelector('summary')?.focus();
    });
  };
  await open();
  await act(async () => all('.menu-list button')[0]?.focus());
  expect(menu.open).toBe(true);
  await act(async () => all('.tab')[0]?.focus());
  expect(menu.open).toBe(false);
  await open();
  await act(async () =>
    all('.top-search')[0]?.dispatchEvent(new Event('pointerdown', { bubbles: true })),
  );
  expect(menu.open).toBe(false);
});
