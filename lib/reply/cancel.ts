import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

/** Asks to be cancelled: the wish, not the threat. */
export const wantsToLeave = ({ reading }: Situation): boolean =>
  reading.remedy === 'cancel' ||
  (reading.category === 'cancellation' && reading.marks.includes('cancel'));

const WHAT =
  /\b(?:cancel\w*|close|end|terminate|stop)\s+(?:my|our|the|this)\s+(?:\w+ )?(subscription|membership|account|contract|plan|order|booking|policy|trial|insurance|appointment|reservation|service)\b/i;
const MAIL =
  /\b(?:stop|unsubscribe\w*|take me off|remove me)\b[^.!?\n]{0,40}\b(newsletters?|e-?mails?|texts?|mailing list|list|marketing)\b/i;

/** What a cancellation is of: it decides what can be said of it. */
export type Ending =
  | { is: 'running' | 'once'; what: string }
  | { is: 'mail'; what: string }
  | { is: 'unsaid' };

// What happens once is cancelled and over; what runs on ends on a day.
const ONCE = new Set(['order', 'booking', 'appointment', 'reservation']);

/** "your subscription", "your order 5512", "our newsletter"; unsaid where they do not say what. */
export const endingOf = (situation: Situation): Ending => {
  const { all, order } = factsOf(situation);
  const noun = WHAT.exec(all)?.[1]?.toLowerCase();
  if (noun && ONCE.has(noun))
    return { is: 'once', what: `your ${noun}${noun === 'order' && order ? ` ${order}` : ''}` };
  if (noun) return { is: 'running', what: `your ${noun}` };
  const mail = MAIL.exec(all)?.[1]?.toLowerCase();
  return mail
    ? { is: 'mail', what: /list|marketing/.test(mail) ? 'e-mails' : mail }
    : { is: 'unsaid' };
};
