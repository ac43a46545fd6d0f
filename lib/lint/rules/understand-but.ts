import { after, foundSpan, startsClause } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

const CHECKS = /^(?:ask|call|check|fix|find|get|look|put|see|sort|speak|talk|try)$/;

export const rule: Rule = {
  id: 'understand-but',
  family: 'dismissal',
  strength: 'strong',
  phrases: [
    '(although|while|whilst) (i|we) (can|do)? <adv> (appreciate|sympathise|sympathize|understand)',
    "(i|we) (both|can|certainly|completely|do|fully|really|totally)? (appreciate|get|hear|respect|see|sympathise|sympathize|understand) ((that)? <youre> ~2 (angry|annoyed|disappointed|frustrated|unhappy|upset)|how (frustrating ~3|upsetting ~3|you feel)|it|that|the (concern|delay|frustration|inconvenience)|this|what (you are saying|you mean|you say|you're saying)|where <youre> coming from|why <youre> ~2|with you|you|you completely|your ~3)? (,)? (but|however)",
  ],
  // "But let me check" takes nothing back.
  unless: (found) => after(found) === 'let' && CHECKS.test(after(found, 2)),
  mend: (found) => {
    if (!startsClause(found)) return null;
    const { start, end } = foundSpan(found);
    return {
      texts: [found.draft.text.slice(start, end).replace(/,?\s+(?:but|however)$/i, ', and')],
    };
  },
};

export const words: RuleWords = {
  title: 'I understand, but',
  why: 'The “but” wipes out the understanding.',
  instead: 'Let “and” join the two, or stop after the first.',
  source: 'A, B 1',
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
  'I understand, but let me check with the driver.',
  'We see the order but not the payment, so I have asked the bank.',
];
