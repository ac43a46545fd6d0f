import type { Narrowing } from '../../lib/insights/narrowing.ts';

/** The filters with one of them set, or taken away when the value is empty. */
export const having = <K extends keyof Narrowing>(
  filters: Narrowing,
  field: K,
  value: Narrowing[K] | '' | undefined,
): Narrowing => {
  const { [field]: _, ...rest } = filters;
  return value ? { ...rest, [field]: value } : rest;
};
