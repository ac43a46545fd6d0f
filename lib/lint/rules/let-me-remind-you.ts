import { before, foundWords, startsClause } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'let-me-remind-you',
  family: 'pointing-back',
  title: 'Let me remind you',
  why: 'It wags a finger.',
  instead: 'Say the thing itself.',
  source: 'B 2',
  strength: 'strong',
  phrases: [
    "(let me|let us|may i|may we|i|we|i must|we must|i'd like to|i would like to|we would like to|we'd like to|allow me to|i have to|i want to|can i|i'd just like to|we wish to) (just|also|kindly|again|gently|politely)? remind you (that|of|again|about)?",
    '(<youre>|customers are|please be|kindly be) (kindly|again)? reminded (that|of)?',
    "(don't|do not) forget that (you|we|our|it|i)",
    'as a (gentle|friendly|kind)? reminder (,|that|:)',
    'you (will|should|surely|may) (recall|remember) that',
  ],
  unless: (found) =>
    /^(?:to|can|will|if|when|forgot)$/.test(foundWords(found)[0] ?? '') || before(found) === 'to',
  mend: (found) =>
    foundWords(found).at(-1) === 'that' && startsClause(found) ? drop(found) : null,
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
