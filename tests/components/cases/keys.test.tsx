// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeCases, logCase, readCase } from '../../../lib/db.ts';
import { sampleCase } from '../../cases/sample.ts';
import { openNewRegister } from '../../db/new-register.ts';
import { all, click, eventually, leave, named, place, press, show, summaries } from './stage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(async () => {
  await openNewRegister();
  await logCase(sampleCase(1, { summary: 'Kettle leaks', severity: 4 }));
  await logCase(sampleCase(2, { summary: 'Charged twice', category: 'billing', severity: 2 }));
  await logCase(sampleCase(3, { summary: 'Parcel late', category: 'delivery', severity: 3 }));
  await show();
  await eventually(() => expect(summaries()).toHaveLength(3));
});
afterEach(leave);

const read = async (n: number) => await readCase(sampleCase(n).id);
const statuses = async () => [
  (await read(1))?.status,
  (await read(2))?.status,
  (await read(3))?.status,
];
const boxes = () => all<HTMLInputElement>('tbody .cell-pick input').map(({ checked }) => checked);
const focused = () => document.activeElement?.textContent;

test('one key opens the choice for the row one stands on, and a digit takes it', async () => {
  await press('ArrowDown');
  await press('s');
  expect(place.querySelector('dialog')?.ariaLabel).toBe(`Status: ${sampleCase(3).id}`);
  expect(named('[role=menuitemradio]', 'New').ariaChecked).toBe('true');
  await press('6');
  await eventually(async () => expect((await read(3))?.status).toBe('closed'));
  expect(place.querySelector('dialog')).toBeNull();
  expect(focused()).toBe('Parcel late');
});

test('a letter goes to the option that begins with it, and Enter takes what has the focus', async () => {
  await press('ArrowDown');
  await press('c');
  await press('o');
  expect(document.activeElement?.ariaLabel).toBe('Outage');
  await press('o');
  expect(document.activeElement?.ariaLabel).toBe('Other');
  await press('b');
  await click(document.activeElement as HTMLElement);
  await eventually(async () => expect((await read(3))?.category).toBe('billing'));
});

test('what is set by keys is set for all that are picked, and undone from the last to the first', async () => {
  await press('ArrowDown');
  await press('ArrowDown', { shiftKey: true });
  await press('r');
  expect(place.querySelector('dialog')?.ariaLabel).toBe('Root cause: 2 cases');
  await press('1');
  await eventually(async () => expect((await read(2))?.rootCause).toBe('people'));
  await press('s');
  await press('5');
  await eventually(async () => expect(await statuses()).toEqual(['new', 'resolved', 'resolved']));
  await press('z', { ctrlKey: true });
  await eventually(async () => expect(await statuses()).toEqual(['new', 'new', 'new']));
  await eventually(() => expect(place.textContent).toContain('Undone: Status set to resolved'));
  expect((await read(2))?.rootCause).toBe('people');
  await press('z', { ctrlKey: true });
  await eventually(async () => expect((await read(3))?.rootCause).toBe(null));
});

test('what was changed elsewhere in the meantime is not taken back, and that is said', async () => {
  await press('ArrowDown');
  await press('s');
  await press('5');
  await eventually(async () => expect((await read(3))?.status).toBe('resolved'));
  await changeCases([sampleCase(3).id], () => [
    { status: 'closed' },
    { kind: 'status', text: 'x' },
  ]);
  await click(named('.note button', 'Close'));
  // As the key comes where capitals are locked.
  await press('Z', { ctrlKey: true });
  await eventually(() => expect(place.textContent).toContain('Undone, except what was changed'));
  expect((await read(3))?.status).toBe('closed');
});

test('the key that takes back takes nothing back behind a menu', async () => {
  await press('ArrowDown');
  await press('s');
  await press('5');
  await eventually(async () => expect((await read(3))?.status).toBe('resolved'));
  await eventually(() => expect(place.querySelector('.note')).not.toBeNull());
  await press('v');
  await press('z', { ctrlKey: true });
  expect(place.querySelector('dialog')).not.toBeNull();
  await press('1');
  await eventually(async () => expect((await read(3))?.severity).toBe(1));
  expect((await read(3))?.status).toBe('resolved');
});

test('Shift with the arrows picks on the way and drops on the way back', async () => {
  await press('ArrowDown');
  await press('ArrowDown', { shiftKey: true });
  await press('ArrowDown', { shiftKey: true });
  expect(boxes()).toEqual([true, true, true]);
  await press('ArrowUp', { shiftKey: true });
  expect(boxes()).toEqual([true, true, false]);
  await press('a', { ctrlKey: true });
  expect(boxes()).toEqual([true, true, true]);
  await press('Escape');
  await press('Escape');
  expect(boxes()).toEqual([false, false, false]);
});

test('J and K walk, and a case that is found no more leaves its place to the next', async () => {
  await click(named('button', '3Open'));
  await press('j');
  await press('s');
  await press('6');
  await eventually(() => expect(summaries()).toEqual(['Charged twice', 'Kettle leaks']));
  await press('j');
  await eventually(() => expect(focused()).toBe('Charged twice'));
  await press('j');
  await press('k');
  await eventually(() => expect(focused()).toBe('Charged twice'));
});

test('a chip of a row sets for that row alone', async () => {
  await click(named('.cell-status button', 'New'));
  await click(named('[role=menuitemradio]', 'Closed'));
  await eventually(async () => expect(await statuses()).toEqual(['new', 'new', 'closed']));
});

test('? shows every key, and typing a question mark does not', async () => {
  await press('/');
  await press('?');
  expect(place.querySelector('dialog')).toBeNull();
  await press('Escape');
  await press('?');
  const sheet = place.querySelector('dialog');
  expect(sheet?.ariaLabel).toBe('Keys of this page');
  expect(sheet?.textContent).toContain('Pick all that are foundCtrlA');
});
