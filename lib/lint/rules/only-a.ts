import { owned, putsRight } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { before } from '../draft.ts';

import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn, without } from '../says.ts';

export const rule: Rule = {
  id: 'only-a',
  family: 'dismissal',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    '(<its>|it was) (just|only) (a|one) (bit|little|minor|slight|small|tiny)',
    "(<its>|it was|that was|there is|there's|they are|they're|this was) <adv> (just|nothing but|only) (a|an|one|some)? (very)? (bit of a|brief|couple of|few|little|matter of|minor|short|simple|slight|small|temporary|tiny)? ~1 (bag|box|bug|day/s|delay/s|detail|error/s|euros|fee|game|glitch/es|hiccup|hour/s|inconvenience|issue/s|mark|mistake/s|misunderstanding|phone|pounds|problem/s|scratch/es|toy|typo|week/s)",
    '(<its>|it was) (a)? (little|minor|slight|small|tiny) (detail|glitch|hiccup|inconvenience|matter|thing)',
    'a (little|minor|slight|small) inconvenience',
  ],
  unless: (found) =>
    ['not', 'never', 'if'].includes(before(found)) ||
    owned(found) ||
    putsRight(found) ||
    goesOn(found, /^(?:our|us|won't)$/),
  mend: without(/^(?:only|just|merely)$/),
};

export const words: RuleWords = {
  title: 'It is only a',
  why: 'Only the customer can say how small it is.',
  instead: 'Say what it is, without the “only”.',
  source: 'B 2, C 5',
};

export const flags: readonly Sample[] = [
  {
    text: "It's only a small scratch.",
    becomes: "It's a small scratch.",
    context: { customer: 'The table came with a scratch. What can I do?' },
  },
  { text: "It's only a two-day delay.", becomes: "It's a two-day delay." },
  { text: 'This is just a small scratch.', becomes: 'This is a small scratch.' },
  { text: 'It was only a few days.', becomes: 'It was a few days.' },
  { text: 'I know it is a slight inconvenience.' },
];

export const passes: readonly (string | Sample)[] = [
  "That is only a display issue on our side and won't count towards your strikes.",
  'This is just a quick note to say it has left.',
  'It is a two-day delay, and I am sorry.',
  'There is only one left, and it is yours.',
];
