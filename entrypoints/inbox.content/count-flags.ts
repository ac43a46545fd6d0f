import type { Flag } from '../../lib/cases/case.ts';
import { type Thread, threadKey } from '../../lib/text/thread.ts';
import { countIn, type Deed, type Tally } from './tally.ts';

export interface FlagCount {
  add(thread: Thread, rule: string, deed: Deed): void;
  /** What was counted in this thread, which begins anew. */
  take(thread: Thread): Flag[];
}

/** Counts by rule what was pointed at while one reply was written: its case keeps that. */
export const countFlags = (): FlagCount => {
  const threads = new Map<string, Tally>();
  return {
    add: (thread, rule, deed) => {
      const rules: Tally = threads.get(threadKey(thread)) ?? new Map();
      countIn(rules, rule, deed, 1);
      threads.set(threadKey(thread), rules);
    },
    take: (thread) => {
      const rules = threads.get(threadKey(thread));
      threads.delete(threadKey(thread));
      return [...(rules ?? [])].map(([rule, counts]) => ({ rule, ...counts }));
    },
  };
};
