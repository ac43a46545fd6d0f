import { expect, test } from 'vitest';
import { countCases, median } from '../../lib/insights/counts.ts';
import { sampleCase } from '../cases/sample.ts';

test.each([
  [[], null],
  [[4], 4],
  [[5, 1], 3],
  [[9, 1, 2], 2],
])('the median of %j is %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('cases are counted by what they are', () => {
  const cases = [
    sampleCase(0, { category: 'billing', rootCause: 'system' }),
    sampleCase(1, { acknowledgedAt: '2026-11-20T09:30:00.000Z', status: 'acknowledged' }),
    sampleCase(2, { acknowledgedAt: '2026-11-20T10:30:00.000Z', status: 'closed' }),
  ];
  expect(countCases(cases, new Date('2026-11-21T12:00:00Z'))).toEqual({
    all: 3,
    open: 2,
    overdue: 1,
    byCategory: [
      { word: 'product-defect', count: 2 },
      { word: 'billing', count: 1 },
    ],
    byCause: [{ word: 'system', count: 1 }],
    byStatus: [
      { word: 'acknowledged', count: 1 },
      { word: 'closed', count: 1 },
      { word: 'new', count: 1 },
    ],
    medianFirstReply: 60 * 60_000,
  });
});
