import type { Flag } from '../../lib/cases/case.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import { countIn, type Deed, type Tally } from './tally.ts';

type Thread = Pick<Conversation, 'account' | 'thread'>;

export interface FlagCount {
  add(thread: Thread, rule: string, deed: Deed): void;
  /** What was counted in this thread, which begins anew. */
  take(thread: Thread): Flag[];
}

/** Counts by rule what was pointed at while one reply was written: its case keeps that. */
export const countFlags = (): FlagCount => {
  const threads = new Map<string, Tally>();
  const keyOf = ({ account, thread }: Thread): string => `${account}\n${thread}`;
  return {
    add: (thread, rule, deed) => {
      const rules: Tally = threads.get(keyOf(thread)) ?? new Map();
      countIn(rules, rule, deed, 1);
      threads.set(keyOf(thread), rules);
    },
    take: (thread) => {
      const rules = threads.get(keyOf(thread));
      threads.delete(keyOf(thread));
      return [...(rules ?? [])].map(([rule, counts]) => ({ rule, ...counts }));
    },
  };
};
