import type { Flag } from '../../lib/cases/case.ts';
import type { HabitCounts } from '../../lib/settings/habits.ts';
import type { Conversation } from '../../lib/text/conversation.ts';

type Thread = Pick<Conversation, 'account' | 'thread'>;

export interface FlagCount {
  add(thread: Thread, rule: string, deed: keyof HabitCounts): void;
  /** What was counted in this thread, which begins anew. */
  take(thread: Thread): Flag[];
}

/** Counts by rule what was pointed at while one reply was written: its case keeps that. */
export const countFlags = (): FlagCount => {
  const threads = new Map<string, Map<string, Flag>>();
  const keyOf = ({ account, thread }: Thread): string => `${account}\n${thread}`;
  return {
    add: (thread, rule, deed) => {
      const rules = threads.get(keyOf(thread)) ?? new Map<string, Flag>();
      const counts = rules.get(rule) ?? { rule, shown: 0, accepted: 0, dismissed: 0 };
      rules.set(rule, { ...counts, [deed]: counts[deed] + 1 });
      threads.set(keyOf(thread), rules);
    },
    take: (thread) => {
      const rules = threads.get(keyOf(thread));
      threads.delete(keyOf(thread));
      return [...(rules?.values() ?? [])];
    },
  };
};
