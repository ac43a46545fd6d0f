import { before, foundWords, startsClause } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'let-me-remind-you',
  family: 'pointing-back',
  strength: 'strong',
  phrases: [
    "(allow me to|can i|i|i have to|i must|i want to|i would like to|i'd like to|let me|let us|may i|may we|we|we must|we wish to|we would like to|we'd like to) (again|also|gently|just|kindly|politely)? remind you (about|again|of|that)?",
    '(<youre>|customers are|kindly be|please be) (again|kindly)? reminded (of|that)?',
  ],
  unless: (found) =>
    /^(?:to|can|will|if|when|forgot)$/.test(foundWords(found)[0] ?? '') || before(found) === 'to',
  mend: (found) =>
    foundWords(found).at(-1) === 'that' && startsClause(found) ? drop(found) : null,
};

export const words: RuleWords = {
  title: 'Let me remind you',
  why: 'It wags a finger.',
  instead: 'Say the thing itself.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'Let me remind you that the offer ended.', becomes: 'The offer ended.' },
  { text: 'I would like to remind you of the terms.' },
  { text: 'You are reminded that fees apply.', becomes: 'Fees apply.' },
];

export const passes: readonly (string | Sample)[] = [
  "Don't forget your jacket: it is still here.",
  "I'll remind you on Friday.",
  'Shall I set a reminder for you?',
];
