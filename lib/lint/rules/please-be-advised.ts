import { foundWords, startsClause } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'please-be-advised',
  family: 'stiff',
  title: 'Please be advised',
  why: 'It announces news instead of telling it.',
  instead: 'Just tell it.',
  source: 'D 11',
  strength: 'weak',
  phrases: [
    '(kindly|please) (be)? (advised|informed|apprised|notified|be (aware|advised|informed|notified)|take note|note well) (that|of)?',
    '(this is|this e-mail is|this email is|this message is|i am writing|we are writing|i write|we write) to (inform|advise|notify) you (that|of|about)?',
    '(we|i) (wish|would like|want|write|are pleased|am pleased|are happy|have|beg) to (inform|advise|notify) you (that|of)?',
    '(we|i) (hereby|herewith)? (inform|advise|notify) you (that|of)',
    'allow (me|us) to (inform|advise|explain)',
    'it has come to our attention (that)?',
  ],
  mend: (found) =>
    /^(?:that|advised|informed|aware|notified|note|you)$/.test(foundWords(found).at(-1) ?? '') &&
    startsClause(found) &&
    !foundWords(found).includes('of')
      ? drop(found)
      : null,
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
