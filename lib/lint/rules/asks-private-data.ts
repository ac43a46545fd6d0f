import { saysPrivate } from '../clues.ts';
import { before, clauseEndsAt, foundSpan, foundWords, isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

const DETAIL =
  '(number|id|email|e-mail|address|phone|postcode|zip|birth|name|card|reference|username|password|surname|details|account|mobile|iban|pin|pnr|locator|serial)';

export const rule: Rule = {
  id: 'asks-private-data',
  family: 'public-channel',
  strength: 'strong',
  when: ({ channel }) => channel === 'x-public',
  phrases: [
    `(comment|confirm|drop|give|include|leave|post|provide|reply (here)? with|send|share|supply|tell) (me|us)? (back|with)? (the|your) ~4 ${DETAIL}`,
    `(i|we) <adv> (need|require) (the|your) ~4 ${DETAIL}`,
    `(what|what's|which) (are|is|was)? (the|your) ~3 ${DETAIL}`,
    '(account|booking|confirmation|customer|flight|order|phone|reference|tracking) (#|id|no|number|reference) (?|please)',
    `(can|could|may) (i|we|you) (also|please)? (get|know|take) (the|your) ~3 ${DETAIL}`,
  ],
  unless: (found) => {
    const index = found.index;
    return (
      found.draft.sentences
        .slice(Math.max(0, index - 2), index + 3)
        .some(({ tokens }) => saysPrivate(tokens)) ||
      before(found) === 'not' ||
      before(found) === "don't" ||
      /^(?:never|avoid|please don't)$/.test(before(found)) ||
      foundWords(found).some((word) => /^(?:his|her|our|my)$/.test(word))
    );
  },
  mend: (found) => {
    const { start, end } = foundSpan(found);
    return before(found) !== 'to' &&
      clauseEndsAt(found.sentence, found.last) &&
      /^\p{L}/u.test(foundWords(found).at(-1) ?? '') &&
      foundWords(found).at(-1) !== 'please' &&
      !isQuestion(found.sentence)
      ? { texts: [`${found.draft.text.slice(start, end)} in a direct message`] }
      : null;
  },
};

export const words: RuleWords = {
  title: 'Private details in public',
  why: 'Everyone can read the answer: it puts the customer at risk.',
  instead: 'Ask for it in a direct message.',
  source: 'D 10',
};

export const flags: readonly Sample[] = [
  {
    text: 'Please send us your order number.',
    becomes: 'Please send us your order number in a direct message.',
    context: { channel: 'x-public' },
  },
  { text: "What's your email address?", context: { channel: 'x-public' } },
  { text: 'Could you share your phone number?', context: { channel: 'x-public' } },
];

export const passes: readonly (string | Sample)[] = [
  { text: 'Under 13 they just need a parent with a card.', context: { channel: 'x-public' } },
  { text: "You'll have the driver's name by 3.30.", context: { channel: 'x-public' } },
  {
    text: 'Please send us your order number in a direct message, so that I can find it.',
    context: { channel: 'x-public' },
  },
  'Please send us your order number.',
  { text: "Please don't post your address here.", context: { channel: 'x-public' } },
];
