import { foundWords, startsClause } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'please-be-advised',
  family: 'stiff',
  strength: 'weak',
  phrases: [
    '(kindly|please) (be)? (advised|be (advised|aware|informed|notified)|informed|note well|notified|take note) (of|that)?',
    '(i am writing|i write|this is|we are writing) to (advise|inform|notify) you (about|of|that)?',
    '(i|we) (am pleased|are happy|have|want|wish|would like|write) to (advise|inform|notify) you (of|that)?',
    'allow (me|us) to (advise|explain|inform)',
  ],
  mend: (found) =>
    /^(?:that|advised|informed|aware|notified|note|you)$/.test(foundWords(found).at(-1) ?? '') &&
    startsClause(found) &&
    !foundWords(found).includes('of')
      ? drop(found)
      : null,
};

export const words: RuleWords = {
  title: 'Please be advised',
  why: 'It announces news instead of telling it.',
  instead: 'Just tell it.',
  source: 'D 11',
};

export const flags: readonly Sample[] = [
  { text: 'Please be advised that the shop shuts at six.', becomes: 'The shop shuts at six.' },
  { text: 'This is to inform you that it has left.', becomes: 'It has left.' },
  { text: 'We wish to inform you that it has left.', becomes: 'It has left.' },
];

export const passes: readonly (string | Sample)[] = [
  'It has left.',
  'The doctor advised you to rest.',
  'I will tell you by noon.',
];
