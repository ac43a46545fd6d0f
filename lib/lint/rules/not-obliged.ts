import { owned } from '../clues.ts';
import { isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'not-obliged',
  family: 'excuse',
  strength: 'strong',
  phrases: [
    'reserve the right',
    "(company|i|i'm|we|we're) (am|are|is|were)? (aren't|n't|not|under no) <adv> (legally|obligated|obligation|obliged|required)",
    '(i|we) (had|have) no (contractual|legal)? (duty|obligation)',
    '(have every|have the|within our) rights? to',
    "(we are|we're) <adv> (entitled|permitted) to",
  ],
  unless: (found) =>
    owned(found) ||
    isQuestion(found.sentence) ||
    (says(found, /^(?:you're|you)$/) &&
      says(found, /^(?:entitled)$/) &&
      !says(found, /^(?:we|we're)$/)),
};

export const words: RuleWords = {
  title: 'We do not have to',
  why: 'It says that only the law could make you help.',
  instead: 'Say what you want to do for them, duty or not.',
  source: 'B 2, E',
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
