import { foundSpan } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'understand-but',
  family: 'dismissal',
  title: 'I understand, but',
  why: 'The “but” wipes out the understanding.',
  instead: 'Let “and” join the two, or stop after the first.',
  source: 'A, B 1',
  strength: 'strong',
  phrases: [
    "(i|we) (do|can|completely|fully|totally|really|certainly|both)? (understand|appreciate|hear|sympathise|sympathize|empathise|empathize|respect|see|get) (you|it|that|this|your ~3|how (you feel|frustrating ~3|you must feel|upsetting ~3)|why <youre> ~2|where <youre> coming from|what (you mean|you're saying|you are saying|you say)|(that)? <youre> ~2 (upset|frustrated|angry|disappointed|unhappy|annoyed)|the (frustration|concern|delay|inconvenience)|with you|you completely)? (,)? (but|however)",
  ],
  mend: (found) => {
    const { start, end } = foundSpan(found);
    return {
      texts: [found.draft.text.slice(start, end).replace(/,?\s+(?:but|however)$/i, ', and')],
    };
  },
};

export const flags: readonly Sample[] = [
  {
    text: 'I understand your frustration, but the date was clear.',
    becomes: 'I understand your frustration, and the date was clear.',
  },
  { text: 'We understand but we are closed.', becomes: 'We understand, and we are closed.' },
  { text: 'I hear you, however the shop has shut.', becomes: 'I hear you, and the shop has shut.' },
  {
    text: "I can see why you're upset but the van has left.",
    becomes: "I can see why you're upset, and the van has left.",
  },
];

export const passes: readonly (string | Sample)[] = [
  'I understand, and I will fix it today.',
  'I understand. The date was on us.',
  'We see the order but not the payment, so I have asked the bank.',
];
