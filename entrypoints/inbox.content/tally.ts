import type { HabitCounts } from '../../lib/settings/habits.ts';

export type Deed = keyof HabitCounts;

/** How often each of them was shown, replaced and dismissed. */
export type Tally = Map<string, HabitCounts>;

export const countIn = (tally: Tally, what: string, deed: Deed, many: number): void => {
  const counts = tally.get(what) ?? { shown: 0, accepted: 0, dismissed: 0 };
  tally.set(what, { ...counts, [deed]: counts[deed] + many });
};
