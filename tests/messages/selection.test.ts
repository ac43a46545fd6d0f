import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetSelection,
  keepSelection,
  MOST_SELECTED,
  selectionIn,
  watchSelections,
} from '../../lib/messages/selection.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(() => fakeBrowser.reset());

test('a selection is kept by its tab, in memory alone, until it is forgotten', async () => {
  await keepSelection(7, 'reply', '  Kindly wait.\n');
  expect(await selectionIn(7)).toMatchObject({
    ask: 'reply',
    is: 'text',
    text: 'Kindly wait.',
    cut: false,
  });
  expect(await selectionIn(8)).toBeNull();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  await forgetSelection(7);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test.each([
  ['  ', 'nothing'],
  [null, 'unreadable'],
] as const)('of %j it is said that there is none', async (text, is) => {
  await keepSelection(7, 'complaint', text);
  expect(await selectionIn(7)).toMatchObject({ ask: 'complaint', is });
});

test('a long one is cut, but never through a character', async () => {
  await keepSelection(7, 'reply', `${'x'.repeat(MOST_SELECTED - 1)}😀`);
  expect(await selectionIn(7)).toMatchObject({ text: 'x'.repeat(MOST_SELECTED - 1), cut: true });
});

test.each<[string, unknown]>([
  ['a bare text', 'text'],
  ['an empty text', { ask: 'reply', id: 1, is: 'text', text: '', cut: false }],
  ['an unknown question', { ask: 'send', id: 1, is: 'text', text: 'a', cut: false }],
  ['a field too many', { ask: 'reply', id: 1, is: 'nothing', text: 'a' }],
  [
    'more than is kept',
    { ask: 'reply', id: 1, is: 'text', text: 'x'.repeat(MOST_SELECTED + 1), cut: true },
  ],
])('%s is no selection', async (_, stored) => {
  await fakeBrowser.storage.session.set({ 'selection:7': stored });
  expect(await selectionIn(7)).toBeNull();
});

test('whoever watches hears of each tab, and of nothing else', async () => {
  const heard: [number, string | null][] = [];
  watchSelections((tab, selection) => heard.push([tab, selection?.is ?? null]));
  await keepSelection(7, 'reply', 'One.');
  await keepSelection(9, 'reply', '');
  await fakeBrowser.storage.session.set({ other: 1 });
  await fakeBrowser.storage.local.set({ 'selection:7': 1 });
  await forgetSelection(7);
  expect(heard).toEqual([
    [7, 'text'],
    [9, 'nothing'],
    [7, null],
  ]);
});
