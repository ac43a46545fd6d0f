import { t } from '../i18n.ts';
import type { Outcome } from '../view.ts';

const LONGEST_ANSWER = 15_000;

const wentAway: Outcome = { ok: false, why: t('outcome_wentAway') };

export interface Questions {
  put(): { ask: number; answered: Promise<Outcome> };
  answer(ask: number, outcome: Outcome): void;
  /** Every open question is answered with: the page went away. */
  giveUp(): void;
}

/** The questions that wait for an answer, by number. */
export const openQuestions = (): Questions => {
  const open = new Map<number, (outcome: Outcome) => void>();
  let last = 0;
  return {
    put: () => {
      last += 1;
      const ask = last;
      const answered = new Promise<Outcome>((resolve) => {
        const timer = setTimeout(() => open.get(ask)?.(wentAway), LONGEST_ANSWER);
        open.set(ask, (outcome) => {
          clearTimeout(timer);
          open.delete(ask);
          resolve(outcome);
        });
      });
      return { ask, answered };
    },
    answer: (ask, outcome) => open.get(ask)?.(outcome),
    giveUp: () => {
      for (const answer of [...open.values()]) answer(wentAway);
    },
  };
};
