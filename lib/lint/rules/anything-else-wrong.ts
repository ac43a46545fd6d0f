import { foundWords, isQuestion, startsSentence } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'anything-else-wrong',
  family: 'closing-question',
  title: 'Is there anything else wrong',
  why: 'It sends the customer looking for more trouble.',
  instead: 'Invite instead: “How else can I help you today?”',
  source: 'D 8',
  strength: 'strong',
  phrases: [
    '(is there|was there|anything|is|do you have|are there|what|did you find) ~3 (else|other|more|further|things) ~3 (wrong|bothering you|broken|upsetting you|unhappy (with|about)|dissatisfied with|complain about|you dislike|troubling you|not working|annoying you)',
    '(what|anything) else (is|was|went|has gone|could be|can possibly be) (wrong|the problem|broken)',
    '(any more|any other|any further|more|other) complaints ?',
    '(what|which) (is|are) your (problem/s|complaint/s) (now|this time|today|exactly)?',
    '(are|is) (you|everyone|that)? (happy|satisfied|pleased) now',
    '(happy|satisfied) now ?',
  ],
  unless: (found) =>
    (!isQuestion(found.sentence) &&
      !/[?]/.test(foundWords(found).at(-1) ?? '') &&
      !/^(?:is|was|do|are|did|what)$/.test(foundWords(found)[0] ?? '')) ||
    (foundWords(found)[0] === 'what' && foundWords(found)[1] === 'went'),
  mend: (found) =>
    startsSentence(found) &&
    isQuestion(found.sentence) &&
    !/[?]/.test(foundWords(found).at(-1) ?? '')
      ? swapClause('How else can {I|we} help you today')(found)
      : null,
};

export const flags: readonly Sample[] = [
  { text: 'Is there anything else wrong?', becomes: 'How else can we help you today?' },
  {
    text: 'Is there anything else that you are unhappy with?',
    becomes: 'How else can we help you today?',
  },
  { text: 'What else is wrong?', becomes: 'How else can we help you today?' },
  { text: 'Do you have any more complaints?' },
];

export const passes: readonly (string | Sample)[] = [
  'How else can I help you today?',
  'Is there anything else I can do for you?',
  'Tell me if anything else comes up.',
];
