import { foundWords, isQuestion, startsSentence } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'hope-this-resolves',
  family: 'closing-question',
  title: 'Hope this resolves your complaint',
  why: 'It closes the case before the customer has said that it is closed.',
  instead: 'Ask whether it did.',
  source: 'D 7, D 8',
  strength: 'weak',
  phrases: [
    "(hope|trust) (that)? (you are|you're|you will be|you find) (now)? (satisfied|happy (with|now)|this satisfactory)",
    '(i|we)? (do|sincerely|really)? (hope|trust/ing|believe|hoping|assume) (that)? (this|that|it|the above|my answer|our answer) (now|fully|has|will|should|completely)? <adv> (resolve/s/d|settle/s/d|solve/s/d|satisfy|satisfies|close/s|addresses|puts an end|concludes|clear/s) (your|the|this|to|you|all|any|everything|up|matters|it|things)',
    '(this|that) (should|will|must) <adv> (resolve|settle|solve|satisfy|close) (your|the) (complaint|issue|matter|problem|case|concern/s|ticket|query)',
  ],
  unless: (found) =>
    isQuestion(found.sentence) ||
    says(found, /^(?:if|until|unless|not|never|sorry|please|when|once|tell)$/),
  mend: (found) =>
    /\b(?:hope|trust|hoping|trusting)\b/.test(foundWords(found).join(' ')) && startsSentence(found)
      ? swapClause('please tell {me|us} whether this puts it right for you')(found)
      : null,
};

export const flags: readonly Sample[] = [
  {
    text: 'I hope this resolves your complaint.',
    becomes: 'Please tell me whether this puts it right for you.',
  },
  {
    text: 'We trust that this settles the matter.',
    becomes: 'Please tell us whether this puts it right for you.',
  },
  { text: 'That should resolve your issue.' },
];

export const passes: readonly (string | Sample)[] = [
  'Please tell me whether this puts it right for you.',
  'I hope this helps.',
  'I will not close your case until you tell me it works.',
];
