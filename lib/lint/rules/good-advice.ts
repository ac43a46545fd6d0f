import { owned } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { before, foundWords, isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'good-advice',
  family: 'blame',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    'double check',
    "(it is|it would be|it'd be|it's) (always|generally|normally|often|usually) (a good idea|advisable|best|better|safer|worth)",
    "(it is|it's) (advisable|good practice) to",
    "(i|i'd|we|we'd) (always|strongly|would always)? (advise|encourage|recommend|suggest) (all|buyers|checking|clients|customers|reading|that you|to|you|users)",
    '(check|ensure|make sure|read|think|verify) ~5 (before|prior to) (booking|buying|clicking|contacting|ordering|posting|purchase|purchasing|travel|travelling|using|you)',
    '(please|you should)? always (ask|back|call|check|contact|ensure|give|keep|make|measure|read|remember|save|test)',
    'goes a long way',
    '(generally|normally|usually) (avoids)',
    '(are|is) (always)? best (avoided|booked|discussed|done|kept|made|ordered|raised|reported)',
  ],
  unless: (found) =>
    (foundWords(found).includes('always') &&
      /^(?:i|we|i'll|we'll|will|should|must|to)$/.test(before(found))) ||
    isQuestion(found.sentence) ||
    owned(found),
};

export const words: RuleWords = {
  title: 'Advice that comes too late',
  why: 'It tells the customer what a wiser one would have done.',
  instead: 'Leave the lesson. Say what can be done now.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: "It's always best to ring us before you set out." },
  { text: 'Always check the label first.' },
  { text: 'Rinsing it goes a long way for you.' },
];

export const passes: readonly (string | Sample)[] = [
  'We should always check the label before it leaves.',
  'What would be best for you?',
];
