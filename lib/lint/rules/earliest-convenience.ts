import { foundWords } from '../draft.ts';
import { swapAtEnd } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'earliest-convenience',
  family: 'stiff',
  strength: 'weak',
  phrases: [
    'at (the|your) (very)? (earliest|first|soonest) (possible)? (convenience|opportunity)',
    'at your convenience',
    'at your earliest',
  ],
  unless: (found) => foundWords(found)[1] === 'the' && !foundWords(found).includes('convenience'),
  mend: swapAtEnd('when it suits you'),
};

export const words: RuleWords = {
  title: 'At your earliest convenience',
  why: 'A phrase from a reminder for an unpaid bill.',
  instead: 'Say “when it suits you”.',
  source: 'D 11',
};

export const flags: readonly Sample[] = [
  { text: 'Call me at your earliest convenience.', becomes: 'Call me when it suits you.' },
  { text: 'Reply at your soonest convenience.', becomes: 'Reply when it suits you.' },
  { text: 'Ring us at your convenience.', becomes: 'Ring us when it suits you.' },
];

export const passes: readonly (string | Sample)[] = [
  'Call me when it suits you.',
  'The earliest van leaves at six.',
];
