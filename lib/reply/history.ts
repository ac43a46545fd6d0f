import type { Category } from '../detect/reading.ts';
import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';
import { wantsGesture } from './wants-gesture.ts';

/** One case kept of this customer before, no more of it than advice needs. */
export interface Earlier {
  category: Category;
  /** A promise made in it was not kept. */
  promiseBroken: boolean;
  /** It ended with a gesture. */
  gesture: boolean;
}

/** What the register knows of the customer. It stays on the screen: nothing here is kept or exported. */
export interface History {
  earlier: readonly Earlier[];
  /** When they were asked, in public, to write here; null where they were not. */
  movedAt: string | null;
  /** They were asked over from here and have not written: there is nothing yet to close the loop with. */
  waits: boolean;
}

/** Advice that rests on earlier cases. It says what to do, never what somebody is. */
export type HistoryHint =
  | { is: 'own-broken-promise' | 'mend-the-cause' }
  | { is: 'name-the-last-time'; times: number; matter: Category }
  | { is: 'know-the-last-time'; matter: Category };

/** What of this customer's earlier cases helps now, the weightiest alone; null where nothing does. */
export const historyHint = (situation: Situation): HistoryHint | null => {
  const { earlier } = situation.history ?? { earlier: [] };
  const [last] = earlier;
  if (!last || !factsOf(situation).troubled) return null;
  if (earlier.some(({ promiseBroken }) => promiseBroken)) return { is: 'own-broken-promise' };
  const { category } = situation.reading;
  const times = earlier.filter((one) => one.category === category).length;
  if (earlier.some(({ gesture }) => gesture) && wantsGesture(situation))
    return { is: 'mend-the-cause' };
  if (times > 0 && category !== 'other')
    return { is: 'name-the-last-time', times, matter: category };
  return { is: 'know-the-last-time', matter: last.category };
};
