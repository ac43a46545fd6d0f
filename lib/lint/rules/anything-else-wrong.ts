import { foundWords, isQuestion, startsSentence } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'anything-else-wrong',
  family: 'closing-question',
  strength: 'strong',
  phrases: [
    '(anything|are there|do you have|is|is there|was there|what) ~3 (else|further|more|other|things) ~3 (annoying you|bothering you|broken|complain about|dissatisfied with|not working|troubling you|unhappy (about|with)|upsetting you|wrong|you dislike)',
    '(anything|what) else (could be|has gone|is|was|went) (broken|the problem|wrong)',
    '(any further|any more|any other|more|other) complaints ?',
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

export const words: RuleWords = {
  title: 'Is there anything else wrong',
  why: 'It sends the customer looking for more trouble.',
  instead: 'Invite instead: “How else can I help you today?”',
  source: 'D 8',
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
