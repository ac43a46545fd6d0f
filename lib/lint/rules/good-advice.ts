import { isTroubled, owned } from '../clues.ts';
import { before, foundWords, isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'good-advice',
  family: 'blame',
  title: 'Advice that comes too late',
  why: 'It tells the customer what a wiser one would have done.',
  instead: 'Leave the lesson. Say what can be done now.',
  source: 'B 2, E',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "(it's|it is|it'd be|it would be) (always|usually|generally|often|normally) (best|advisable|better|wise|wiser|sensible|a good idea|worth|safer|safest)",
    "(it's|it is) (advisable|wise|best practice|good practice) to",
    '(i|we) (always|strongly|would always|do always) (advise|recommend|suggest|urge|encourage)',
    '(please)? always (check|read|make|ensure|keep|give|ask|remember|contact|call|measure|save|back|test)',
    'goes a long way',
    '(usually|normally|generally) (avoids|prevents)',
    '(is|are) (always)? best (discussed|avoided|done|reported|raised|ordered|booked|made|kept)',
  ],
  unless: (found) =>
    (foundWords(found).includes('always') &&
      /^(?:i|we|i'll|we'll|will|should|must|to)$/.test(before(found))) ||
    isQuestion(found.sentence) ||
    owned(found),
};

export const flags: readonly Sample[] = [
  { text: "It's always best to ring us before you set out." },
  { text: 'Always check the label first.' },
  { text: 'A test before you drive off goes a long way.' },
];

export const passes: readonly (string | Sample)[] = [
  'We should always check the label before it leaves.',
  'What would be best for you?',
];
