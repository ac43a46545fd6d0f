import { isTroubled, owned } from '../clues.ts';
import { before } from '../draft.ts';

import type { Rule, Sample } from '../rule.ts';
import { goesOn, without } from '../says.ts';

export const rule: Rule = {
  id: 'only-a',
  family: 'dismissal',
  title: 'It is only a',
  why: 'Only the customer can say how small it is.',
  instead: 'Say what it is, without the “only”.',
  source: 'B 2, C 5',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "(<its>|it was|this was|that was|these are|they're|they are|there's|there is) <adv> (only|just|merely|nothing but|nothing more than) (a|an|one|some)? (very)? (small|minor|little|slight|tiny|short|brief|simple|temporary|cosmetic|superficial|few|couple of|bit of a|matter of)? ~1 (delay/s|issue/s|problem/s|glitch/es|mistake/s|error/s|bug|scratch/es|dent|hiccup|day/s|hour/s|week/s|pounds|dollars|euros|inconvenience|misunderstanding|typo|mark|blip|oversight|mix-up|detail|technicality|formality|small fee|fee|game|phone|toy|box|bag)",
    '(<its>|it was) (a)? (slight|minor|small|trivial|tiny|little|mere) (inconvenience|matter|thing|hiccup|detail|annoyance|glitch|blip)',
    'a (slight|minor|small|mere|little) inconvenience',
  ],
  unless: (found) =>
    ['not', 'never', 'if'].includes(before(found)) ||
    owned(found) ||
    goesOn(found, /^(?:our|us|won't)$/),
  mend: without(/^(?:only|just|merely)$/),
};

export const flags: readonly Sample[] = [
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
