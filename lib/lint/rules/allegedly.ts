import { foundWords } from '../draft.ts';
import { drop, swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'allegedly',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    '(allegedly|supposedly)',
    '(an|any|that|the|this|your) (alleged|claimed|so-called|supposed)',
  ],
  mend: (found) => {
    const words = foundWords(found);
    if (words.length === 1) return drop(found);
    return words[0] === 'an' ? null : swap(words[0] ?? '')(found);
  },
};

export const words: RuleWords = {
  title: 'Allegedly',
  why: 'It is a courtroom word: it tells the customer they are not believed.',
  instead: 'Leave it out.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'The parcel allegedly came open.', becomes: 'The parcel came open.' },
  { text: 'I looked into the alleged damage.', becomes: 'I looked into the damage.' },
  { text: 'The so-called fault did not show.', becomes: 'The fault did not show.' },
];

export const passes: readonly (string | Sample)[] = [
  'The parcel came open, and I am sorry.',
  'It was supposed to come on Monday and did not.',
];
