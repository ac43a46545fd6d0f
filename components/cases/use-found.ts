import { useMemo } from 'react';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import type { Sort } from '../../lib/insights/order.ts';
import type { Known } from './use-cases.ts';

/** The cases with all the words that pass the filters, in order. */
export const useFound = (
  { index, version }: Known,
  query: string,
  narrowing: Narrowing,
  sort: Sort,
  now: Date,
): Uint32Array => {
  // Only what is overdue depends on the time.
  const time = narrowing.state ? now : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index is the same one with other cases in it; version tells
  const slots = useMemo(
    () => index.find({ query, narrowing, now: time ?? new Date() }),
    [index, version, query, narrowing, time],
  );
  return useMemo(() => index.sorted(slots, sort), [index, slots, sort]);
};
