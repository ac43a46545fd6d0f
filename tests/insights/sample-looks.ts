import type { Case } from '../../lib/cases/case.ts';
import { type CaseIndex, caseIndex } from '../../lib/insights/case-index.ts';
import type { Look } from '../../lib/insights/look.ts';
import { lookAt } from '../../lib/insights/look.ts';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import type { Sort } from '../../lib/insights/order.ts';
import { sampleCase } from '../cases/sample.ts';

export const now = new Date('2026-11-21T12:00:00Z');

/** A first reply is due by now, whatever the targets are. */
const due = { acknowledgeDue: '2026-11-21T09:00:00.000Z' };

export const looksOf = (...changes: Partial<Case>[]): Look[] =>
  changes.map((change, n) => lookAt(sampleCase(n, { ...due, ...change })));

export const indexOf = (...changes: Partial<Case>[]): CaseIndex => {
  const index = caseIndex();
  for (const [n, change] of changes.entries()) index.put(sampleCase(n, change));
  return index;
};

const ids = Array.from({ length: 12 }, (_, n) => sampleCase(n).id);

/** Numbers of the sample cases that are found, in order. */
export const found = (
  index: CaseIndex,
  query: string,
  narrowing: Narrowing = {},
  sort: Sort = { by: 'received', down: false },
): number[] => {
  const slots = index.sorted(index.find({ query, narrowing, now }), sort);
  return [...slots].map((slot) => ids.indexOf(index.at(slot).id));
};
