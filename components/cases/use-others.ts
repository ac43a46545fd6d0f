import { useMemo } from 'react';
import type { Known } from './use-cases.ts';

/** How many cases a customer has besides the one that is open. */
export const useOthers = ({ index, version }: Known, customer: string | undefined): number =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index is the same one with other cases in it; version tells
  useMemo(
    () =>
      customer === undefined
        ? 0
        : index.find({ query: '', narrowing: { customer }, now: new Date() }).length - 1,
    [index, version, customer],
  );
