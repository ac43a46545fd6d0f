import { expect, test } from 'vitest';
import { insightsOf } from '../../lib/insights/counts.ts';
import { quantile } from '../../lib/insights/first-reply.ts';
import { NEVER } from '../../lib/insights/look.ts';
import { looksOf, now } from './sample-looks.ts';

test.each([
  [[], 0.5, NEVER],
  [[4], 0.9, 4],
  [[1, 5], 0.5, 3],
  [[1, 2, 9], 0.5, 2],
  [[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.9, 90],
])('of %j the share %d lies below %d', (values, share, value) => {
  expect(quantile(values, share)).toBe(value);
});

test('cases are counted by what they are', () => {
  const of = insightsOf(
    looksOf(
      { category: 'billing', rootCause: 'system', product: ' Kettle ', severity: 4 },
      { acknowledgedAt: '2026-11-20T09:30:00.000Z', status: 'acknowledged', agent: 'Kim' },
      { acknowledgedAt: '2026-11-20T10:30:00.000Z', status: 'closed', amount: 5, currency: 'EUR' },
      { status: 'reopened', amount: 2.5, currency: 'EUR', remedyGiven: 'refund', pseudonym: 'B' },
    ),
    now,
  );
  expect(of).toMatchObject({
    all: 4,
    open: 3,
    reopened: 1,
    byCategory: [
      { word: 'product-defect', count: 3 },
      { word: 'billing', count: 1 },
    ],
    byCause: [
      { word: 'unknown', count: 3 },
      { word: 'system', count: 1 },
    ],
    byProduct: [{ word: 'Kettle', count: 1 }],
    bySeverity: [
      { word: '4', count: 1 },
      { word: '3', count: 3 },
    ],
    remedies: [{ word: 'refund', count: 1 }],
    money: [{ currency: 'EUR', count: 2, sum: 7.5 }],
    repeat: [{ count: 3 }],
    firstReply: { answered: 2, median: 60, judged: 4, within: 2 },
  });
  expect(of.agents.map(({ agent, all }) => [agent, all])).toEqual([
    ['Sam', 3],
    ['Kim', 1],
  ]);
});

test('no cases give empty figures', () => {
  expect(insightsOf([], now)).toMatchObject({
    all: 0,
    overTime: [],
    firstReply: { median: NEVER, p90: NEVER, judged: 0 },
  });
});

test.each([
  ['2026-11-20', 'day', 2],
  ['2026-10-01', 'week', 8],
  ['2025-01-15', 'month', 23],
] as const)('from %s on it is counted by %s, without a hole', (from, unit, count) => {
  const { overTime } = insightsOf(
    looksOf({ received: `${from}T12:00:00.000Z` }, { received: '2026-11-21T11:00:00.000Z' }),
    now,
  );
  expect(overTime).toHaveLength(count);
  expect(overTime.every((period) => period.unit === unit)).toBe(true);
  expect(overTime[0]?.count).toBe(1);
  expect(overTime.at(-1)?.count).toBe(1);
  expect(overTime.reduce((sum, period) => sum + period.count, 0)).toBe(2);
});

test('what was taken up again counts as reopened, in whichever language its history is', () => {
  const action = { id: 'a', at: '2026-11-20T11:00:00.000Z', by: 'Sam' };
  const of = insightsOf(
    looksOf(
      { actions: [{ ...action, kind: 'reopened', text: 'Status: wieder offen' }] },
      { actions: [{ ...action, kind: 'status', text: 'Status set to reopened' }] },
      { actions: [{ ...action, kind: 'status', text: 'Status set to closed' }] },
    ),
    now,
  );
  expect(of.reopened).toBe(2);
  expect(of.reopenedBy).toEqual([{ word: 'product-defect', count: 2 }]);
});

test('first replies are counted by how long they took, and money by currency and category', () => {
  const replied = (minutes: number) => ({
    received: '2026-11-20T09:00:00.000Z',
    acknowledgedAt: new Date(Date.UTC(2026, 10, 20, 9, minutes)).toISOString(),
  });
  const of = insightsOf(
    looksOf(
      { ...replied(0), amount: 5, currency: 'EUR', category: 'billing' },
      { ...replied(15), amount: 20, currency: 'EUR', category: 'delivery' },
      { ...replied(59), amount: 7, currency: '' },
      replied(7 * 24 * 60),
      {},
    ),
    now,
  );
  expect(of.replyBands.filter(({ count }) => count > 0)).toEqual([
    { band: 'to-15-minutes', count: 1 },
    { band: 'to-1-hour', count: 2 },
    { band: 'over-7-days', count: 1 },
  ]);
  expect(of.money).toEqual([
    {
      currency: 'EUR',
      count: 2,
      sum: 25,
      byCategory: [
        { word: 'delivery', count: 1, sum: 20 },
        { word: 'billing', count: 1, sum: 5 },
      ],
    },
    { currency: '', count: 1, sum: 7, byCategory: [{ word: 'product-defect', count: 1, sum: 7 }] },
  ]);
});
