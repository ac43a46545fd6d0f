import { useMemo } from 'react';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import type { Sort } from '../../lib/insights/order.ts';
import type { Known } from './use-cases.ts';
import { useCustomerBy } from './use-customer-by.ts';

/**
 * The cases with all the words that pass the filters, in order. Where none has them, the words may be how a
 * customer is reached, whose cases are kept under a pseudonym.
 */
export const useFound = (
  { index, version }: Known,
  query: string,
  narrowing: Narrowing,
  sort: Sort,
  now: Date,
): Uint32Array => {
  const customer = useCustomerBy(query);
  // Only what is overdue depends on the time.
  const time = narrowing.state ? now : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index is the same one with other cases in it; version tells
  const slots = useMemo(() => {
    const at = time ?? new Date();
    const having = index.find({ query, narrowing, now: at });
    if (having.length > 0 || customer === null) return having;
    return index.find({ query: '', narrowing: { ...narrowing, customer }, now: at });
  }, [index, version, query, narrowing, time, customer]);
  return useMemo(() => index.sorted(slots, sort), [index, slots, sort]);
};
