import { foundWords, isQuestion, startsSentence } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'is-that-all',
  family: 'closing-question',
  strength: 'strong',
  phrases: [
    '(is|was|will|would) (it|that|this) (be)? (all|everything|it) (for (now|today|you)|from you|then|you (had|have|need/ed|want/ed))? ?',
    'anything else ?',
  ],
  unless: (found) =>
    !isQuestion(found.sentence) || (foundWords(found)[0] === 'anything' && !startsSentence(found)),
  mend: (found) =>
    startsSentence(found) ? swap('How else can {I|we} help you today?')(found) : null,
};

export const words: RuleWords = {
  title: 'Is that all',
  why: 'It sounds like a waiter with a coat on.',
  instead: 'Ask how else you can help.',
  source: 'D 8',
};

export const flags: readonly Sample[] = [
  { text: 'Is that all?', becomes: 'How else can we help you today?' },
  { text: 'Will that be all for today?', becomes: 'How else can we help you today?' },
  { text: 'Anything else?', becomes: 'How else can we help you today?' },
];

export const passes: readonly (string | Sample)[] = [
  'That is all we need: the rest is on us.',
  'Is that all right with you?',
  'Is there anything else I can do for you?',
];
