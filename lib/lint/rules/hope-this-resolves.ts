import { putsRight } from '../clues.ts';
import { foundWords, isQuestion, startsSentence } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'hope-this-resolves',
  family: 'closing-question',
  strength: 'weak',
  phrases: [
    '(hope|trust) (that)? (it|that|this) (answers|clarifies|explains)',
    "(hope|trust) (that)? (you are|you find|you will be|you're) (now)? (happy (now|with)|satisfied|this satisfactory)",
    '(i|we)? (do|really|sincerely)? (assume|believe|hope|hoping|trust/ing) (that)? (it|our answer|that|the above|this) (completely|fully|has|now|should|will)? <adv> (answer/s|clarifies|clear/s|close/s|resolve/s/d|satisfy) (all|any|everything|it|matters|the|things|this|to|up|you|your)',
    '(that|this) (must|should|will) <adv> (close|resolve|satisfy) (the|your) (case|complaint|concern/s|issue|matter|problem|query|ticket)',
  ],
  unless: (found) =>
    putsRight(found) ||
    isQuestion(found.sentence) ||
    says(found, /^(?:if|until|unless|not|never|sorry|please|when|once|tell)$/),
  mend: (found) =>
    /\b(?:hope|trust|hoping|trusting)\b/.test(foundWords(found).join(' ')) && startsSentence(found)
      ? swapClause('please tell {me|us} whether this puts it right for you')(found)
      : null,
};

export const words: RuleWords = {
  title: 'Hope this resolves your complaint',
  why: 'It closes the case before the customer has said that it is closed.',
  instead: 'Ask whether it did.',
  source: 'D 7, D 8',
};

export const flags: readonly Sample[] = [
  {
    text: 'I hope this resolves your complaint.',
    becomes: 'Please tell me whether this puts it right for you.',
  },
  {
    text: 'We trust that this resolves the matter.',
    becomes: 'Please tell us whether this puts it right for you.',
  },
  { text: 'That should resolve your issue.' },
];

export const passes: readonly (string | Sample)[] = [
  'Please tell me whether this puts it right for you.',
  'I hope this helps.',
  'I will not close your case until you tell me it works.',
];
