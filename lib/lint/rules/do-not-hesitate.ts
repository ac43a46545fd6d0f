import { foundWords } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'do-not-hesitate',
  family: 'stiff',
  strength: 'weak',
  phrases: [
    "(please)? (do not|don't|never) (ever)? (hesitate) to",
    "(please)? (if you|should you) (have|need|require) (any)? (additional|further|more|other) (assistance|clarification|enquiries|information|inquiries|queries) (,)? (please)? (do not|don't)? (hesitate)? (to)?",
    'should you (have|need|require|wish) (additional|any|further|to)',
  ],
  mend: (found) =>
    foundWords(found).at(-1) === 'to' &&
    foundWords(found).includes('hesitate') &&
    !foundWords(found).includes('you')
      ? swap('please')(found)
      : null,
};

export const words: RuleWords = {
  title: 'Do not hesitate',
  why: 'A stock ending: it is under every letter, so it invites nobody.',
  instead: 'Say “please”, and give a direct way to reach you.',
  source: 'D 11, D 8',
};

export const flags: readonly Sample[] = [
  { text: 'Please do not hesitate to call me.', becomes: 'Please call me.' },
  {
    text: "If it breaks, don't hesitate to contact us.",
    becomes: 'If it breaks, please contact us.',
  },
  { text: 'Should you require further assistance, write to me.' },
];

export const passes: readonly (string | Sample)[] = [
  'Please call me.',
  'If you have any questions, just reply here.',
];
