// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { logCase, readCase } from '../../../lib/db.ts';
import { sampleCase } from '../../cases/sample.ts';
import { openNewRegister } from '../../db/new-register.ts';
import {
  all,
  choose,
  click,
  eventually,
  leave,
  named,
  place,
  press,
  show,
  summaries,
} from './stage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(async () => {
  await openNewRegister();
  await logCase(sampleCase(1, { summary: 'Kettle leaks', severity: 4, agent: 'Kim' }));
  await logCase(sampleCase(2, { summary: 'Charged twice', category: 'billing', severity: 2 }));
  await logCase(sampleCase(3, { summary: 'Parcel late', category: 'delivery', severity: 3 }));
});
afterEach(leave);

const boxes = () => all<HTMLInputElement>('tbody .cell-pick input');
const statusOf = async (n: number) => (await readCase(sampleCase(n).id))?.status;
const tab = (name: string) => named('.tab', name);

test('picked cases get a status at once, and their old ones back', async () => {
  await show();
  await eventually(() => expect(summaries()).toHaveLength(3));
  await click(boxes()[0] as HTMLElement);
  await click(boxes()[2] as HTMLElement);
  await eventually(() => expect(place.textContent).toContain('2 cases picked'));
  await click(named('.bulk button', 'Status'));
  await click(named('[role=menuitemradio]', 'Resolved'));
  await eventually(async () =>
    expect([await statusOf(1), await statusOf(2), await statusOf(3)]).toEqual([
      'resolved',
      'new',
      'resolved',
    ]),
  );
  await click(named('.note button', 'Undo'));
  await eventually(async () => expect(await statusOf(1)).toBe('new'));
});

test('all found are picked, deleted and brought back', async () => {
  await show();
  await eventually(() => expect(summaries()).toHaveLength(3));
  await click(all<HTMLInputElement>('thead input')[0] as HTMLElement);
  await click(named('.bulk button', 'Delete'));
  await eventually(() => expect(place.textContent).toContain('No cases yet'));
  await click(named('.note button', 'Undo'));
  await eventually(() => expect(summaries()).toHaveLength(3));
});

test('X picks the row one stands on', async () => {
  await show();
  await eventually(() => expect(summaries()).toHaveLength(3));
  await press('ArrowDown');
  await press('x');
  await eventually(() =>
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false, false]),
  );
  await eventually(() => expect(document.activeElement?.textContent).toBe('Parcel late'));
});

test('a figure of the insights leads to its cases, and says what they are narrowed to', async () => {
  await show();
  await eventually(() => expect(summaries()).toHaveLength(3));
  await click(tab('Insights'));
  await click(named('.bars button', 'Billing'));
  await eventually(() => expect(summaries()).toEqual(['Charged twice']));
  await click(named('button', 'Clear filters'));
  await click(tab('Insights'));
  await click(named('.key-figures button', '0Reopened'));
  await eventually(() =>
    expect(place.querySelector('.filter-chips')?.textContent).toContain('Reopened'),
  );
  await click(named('.filter-chip', 'Reopened'));
  await eventually(() => expect(summaries()).toHaveLength(3));
});

test('the team is seen where there is more than one agent, and one of them can be chosen', async () => {
  await show();
  await eventually(() => expect(summaries()).toHaveLength(3));
  await click(tab('Insights'));
  await eventually(() => expect(all('.team')[0]?.textContent).toContain('Kim'));
  await click(named('.team button', 'Kim'));
  await eventually(() => expect(summaries()).toEqual(['Kettle leaks']));
});

test('every bar stands in a table with its count, and a chart has one stop for Tab', async () => {
  await show();
  await eventually(() => expect(summaries()).toHaveLength(3));
  await click(tab('Insights'));
  const rows = named('table', 'By category').querySelectorAll('tbody tr');
  await eventually(() =>
    expect([...rows].map((row) => row.textContent)).toEqual([
      'Billing133 %',
      'Delivery133 %',
      'Product defect133 %',
    ]),
  );
  const columns = () => [
    ...named<HTMLElement>('[role=group]', 'Complaints by day').querySelectorAll('button'),
  ];
  expect(columns().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  expect(columns()[0]?.getAttribute('aria-label')).toMatch(/: 3 cases$/);
});

test('who filters after picking is told how many of the picked ones are not in the list', async () => {
  await show();
  await eventually(() => expect(summaries()).toHaveLength(3));
  for (const box of boxes()) await click(box);
  expect(place.querySelector('.bulk-count')?.textContent).toBe('3 cases picked');
  const category = named<HTMLLabelElement>('.filters label', 'Category');
  await choose(document.getElementById(category.htmlFor) as HTMLSelectElement, 'billing');
  await eventually(() =>
    expect(place.querySelector('.bulk-count')?.textContent).toBe(
      '3 cases picked2 of them not in this list',
    ),
  );
});
