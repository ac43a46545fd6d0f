import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

// What was only learned from other messages is no reason to close somebody's account.
const SAYS_SO =
  /\b(?:cancel\w*|unsubscrib\w*|terminat\w*|opt(?:ed)? out|clos(?:e|ing|ure)|end (?:my|our|the|this)|stop (?:my|our|the|sending|taking|charging|emailing|texting)|take me off|remove me|leave|leaving|quit)\b/i;

const ASKS =
  /\b(?:please cancel|can you cancel|i (?:said|asked you to|want to|want you to|would like to|wish to) cancel|cancel (?:my|our|the|it|this)\b[^?.!\n]{0,40}(?:please|pls))\b/i;

const OFF_THE_LIST =
  /\b(?:please|could you|can you|would you)\b[^.?!\n]{0,30}\b(?:take me off|unsubscribe me|remove me from|stop sending me)\b/i;

/** Asks to be cancelled: the wish, not the threat. */
export const wantsToLeave = (situation: Situation): boolean => {
  const { remedy, category, marks } = situation.reading;
  if (OFF_THE_LIST.test(factsOf(situation).fresh)) return true;
  if (
    category === 'cancellation' &&
    (marks.includes('cancel') || ASKS.test(factsOf(situation).all))
  )
    return true;
  return remedy === 'cancel' && SAYS_SO.test(factsOf(situation).all);
};

const WHAT =
  /\b(?:cancel\w*|close|end|terminate|stop)\s+(?:my|our|the|this)\s+((?:[a-z]+ ){0,2})(subscription|membership|account|contract|plan|order|booking|policy|trial|insurance|appointment|reservation|service|box|kit|gym|broadband|cover|deliveries|lessons|classes|season ticket|direct debit)\b/i;
const MAIL =
  /\b(?:stop|unsubscribe\w*|take me off|remove me)\b[^.!?\n]{0,40}\b(newsletters?|e-?mails?|texts?|mailing list|list|marketing)\b/i;

/** What a cancellation is of: it decides what can be said of it. */
export type Ending =
  | { is: 'running' | 'once'; what: string }
  | { is: 'mail'; what: string }
  | { is: 'unsaid' };

// "My wine box" is your wine box; "my bloody subscription" is not.
const CURSED =
  /\b(?:damn|bloody|stupid|whole|entire|f\w*|current|existing|old|new|so|called|useless|crappy?|and|of|on|for|to)\b/i;

// What happens once is cancelled and over; what runs on ends on a day.
const ONCE = new Set(['order', 'booking', 'appointment', 'reservation']);

/** "your subscription", "your order 5512", "our newsletter"; unsaid where they do not say what. */
export const endingOf = (situation: Situation): Ending => {
  const { all, order } = factsOf(situation);
  const [, kind = '', said] = WHAT.exec(all) ?? [];
  const noun = said?.toLowerCase();
  if (noun && ONCE.has(noun))
    return { is: 'once', what: `your ${noun}${noun === 'order' && order ? ` ${order}` : ''}` };
  if (noun)
    return { is: 'running', what: `your ${CURSED.test(kind) ? '' : kind.toLowerCase()}${noun}` };
  const mail = MAIL.exec(all)?.[1]?.toLowerCase();
  return mail
    ? { is: 'mail', what: /list|marketing/.test(mail) ? 'e-mails' : mail }
    : { is: 'unsaid' };
};
