// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { logCase, openRegister } from '../../../lib/db.ts';
import { addHabits, readHabits } from '../../../lib/settings/habits.ts';
import { sampleCase } from '../../cases/sample.ts';
import { all, click, eventually, leave, named, place, settle, show, summaries } from './stage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

let count = 0;
beforeEach(async () => {
  count += 1;
  await openRegister(`insights-${count}`);
  const reply = { received: '2026-11-20T09:00:00.000Z', status: 'acknowledged' } as const;
  await logCase(sampleCase(1, { summary: 'Leaks', rootCause: 'process' }));
  await logCase(
    sampleCase(2, {
      ...reply,
      summary: 'Charged twice',
      category: 'billing',
      rootCause: 'process',
      acknowledgedAt: '2026-11-20T09:30:00.000Z',
      amount: 12.5,
      currency: 'EUR',
    }),
  );
  await logCase(
    sampleCase(3, {
      ...reply,
      summary: 'Came late',
      rootCause: 'supplier',
      status: 'reopened',
      acknowledgedAt: '2026-11-20T14:00:00.000Z',
      amount: 3,
      currency: 'GBP',
    }),
  );
});
afterEach(async () => {
  await leave();
  vi.unstubAllGlobals();
});

const insights = async (): Promise<void> => {
  await show();
  await eventually(() => expect(summaries()).toHaveLength(3));
  await click(named('.tab', 'Insights'));
};
const group = (name: string): HTMLElement => named('[role=group]', name);
const links = (name: string): HTMLElement[] => [...group(name).querySelectorAll('button')];
const press = async (key: string): Promise<void> => {
  const target = document.activeElement ?? document.body;
  await act(async () => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await settle();
};

const figures: [chart: string, link: string, cases: string[], narrowed: string][] = [
  ['Root causes', 'Process: 2 cases', ['Charged twice', 'Leaks'], ''],
  ['Time to first reply', 'First reply 15–60 min: 1', ['Charged twice'], 'First reply: 15–60 min'],
  ['By category', 'Billing', ['Charged twice'], ''],
  ['Reopened', 'Product defect', ['Came late'], 'Reopened'],
  ['Money paid, 3 GBP', 'Product defect: 3 GBP', ['Came late'], 'Paid in GBP'],
];

test.each(figures)('in %s, %s leads to its cases', async (chart, link, cases, narrowed) => {
  await insights();
  await eventually(() => expect(links(chart).length).toBeGreaterThan(0));
  const found = links(chart).find(({ ariaLabel }) => ariaLabel?.startsWith(link));
  expect(
    found,
    links(chart)
      .map(({ ariaLabel }) => ariaLabel)
      .join(' | '),
  ).toBeDefined();
  await click(found as HTMLElement);
  await eventually(() => expect(summaries().sort()).toEqual([...cases].sort()));
  if (narrowed) expect(place.querySelector('.filter-chips')?.textContent).toContain(narrowed);
});

test('the arrows go from column to column, and each says what it stands for', async () => {
  await insights();
  const [first, second] = links('Root causes');
  await act(async () => first?.focus());
  await press('ArrowRight');
  expect(document.activeElement).toBe(second);
  expect(place.textContent).toContain('Supplier: 1 case, 100 % up to here');
  await press('End');
  await press('ArrowRight');
  expect(document.activeElement).toBe(second);
  await press('Home');
  expect(document.activeElement).toBe(first);
  expect(all('.detail')).toHaveLength(0);
});

test('behind every picture stands a table that says the same', async () => {
  await insights();
  const pictures = all('.charts .drawing').length;
  expect(pictures).toBeGreaterThan(8);
  expect(all('.charts .behind table')).toHaveLength(pictures);
  const rows = [...named('table', 'Root causes').querySelectorAll('tbody tr')];
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Process', '2', '67 %', '67 %'],
    ['Supplier', '1', '33 %', '100 %'],
  ]);
  for (const svg of all('.drawing svg')) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('habits are for the agent: counted, forgotten, and brought back', async () => {
  // jsdom has no locks; one page needs none.
  vi.stubGlobal('navigator', {
    language: 'en-GB',
    locks: { request: (_: string, work: () => unknown) => work() },
  });
  const today = new Date().toLocaleDateString('sv');
  const counts = { shown: 4, accepted: 2, dismissed: 1 };
  await insights();
  const habits = () => named('figure', 'Wording in your own drafts').textContent;
  expect(habits()).toContain('Nothing yet');
  await addHabits({
    [today]: { blame: counts },
    '2020-01-01': { tone: { shown: 9, accepted: 0, dismissed: 0 } },
  });
  await eventually(() => expect(habits()).toContain('4 shown, 2 replaced, 1 dismissed'));
  expect(habits()).not.toContain('9 shown');
  await click(named('button', 'Forget these counts'));
  await eventually(() => expect(habits()).toContain('The counts are forgotten.'));
  expect(await readHabits()).toEqual({});
  await click(named('figure button', 'Undo'));
  await eventually(() => expect(habits()).toContain('4 shown, 2 replaced, 1 dismissed'));
});

test('where nobody was answered yet, a sentence stands in place of empty columns', async () => {
  await openRegister(`insights-unanswered-${count}`);
  await logCase(sampleCase(1));
  await show();
  await eventually(() => expect(summaries()).toHaveLength(1));
  await click(named('.tab', 'Insights'));
  await eventually(() =>
    expect(named('figure', 'Time to first reply').textContent).toContain('No reply was noted yet.'),
  );
});
