import { owned } from '../clues.ts';
import { isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'not-obliged',
  family: 'excuse',
  title: 'We do not have to',
  why: 'It says that only the law could make you help.',
  instead: 'Say what you want to do for them, duty or not.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    "(i|we|we're|i'm|company) (are|am|is|were)? (not|aren't|n't|under no) <adv> (obliged|obligated|obligation|required|bound|legally)",
    '(i|we) (have|had) no (legal|contractual)? (obligation|duty)',
    '(within our|have every|have the) rights? to',
    "(we're|we are) <adv> (entitled|permitted|legally allowed) to",
    '(legally|contractually|technically) (entitled|permitted|obliged|bound)',
  ],
  unless: (found) =>
    owned(found) ||
    isQuestion(found.sentence) ||
    (says(found, /^(?:you're|you)$/) &&
      says(found, /^(?:entitled)$/) &&
      !says(found, /^(?:we|we're)$/)),
};

export const flags: readonly Sample[] = [
  { text: "We aren't obliged to pay for it." },
  { text: 'We are entitled to keep the fee.' },
  { text: 'We have no legal obligation here.' },
];

export const passes: readonly (string | Sample)[] = [
  'You are legally entitled to a refund, and it is on its way.',
  'You are not obliged to keep it.',
];
