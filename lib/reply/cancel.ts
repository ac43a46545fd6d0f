import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

/** Asks to be cancelled: the wish, not the threat. */
export const wantsToLeave = ({ reading }: Situation): boolean =>
  reading.remedy === 'cancel' ||
  (reading.category === 'cancellation' && reading.marks.includes('cancel'));

const WHAT =
  /\b(?:cancel\w*|close|end|terminate|stop)\s+(?:my|our|the|this)\s+(?:\w+ )?(subscription|membership|account|contract|plan|order|booking|policy|trial|insurance|appointment|reservation|service)\b/i;

/** "your subscription", or "your cancellation" where they do not say what. */
export const whatToCancel = (situation: Situation): string => {
  const { all } = factsOf(situation);
  return `your ${WHAT.exec(all)?.[1]?.toLowerCase() ?? ''}`.trim();
};
