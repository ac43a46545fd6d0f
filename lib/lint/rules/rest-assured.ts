import { timeFollows } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { foundWords, startsClause } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'rest-assured',
  family: 'empty-promise',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    'please (be reassured|know)',
    'be reassured',
    '(and|but|do|please|you can|you may)? (be|feel|rest) (rest)? assured (,)? (that)?',
    "(allow me to|i|i can|i want to|i would like to|i'd like to|let me|we|we can|we want to|we would like to|we'd like to) <adv> (assure) you (,)? (of|that)?",
    '(trust (me|us)|you have (my|our) word)',
    "(please)? (do not|don't) worry (,)? (everything|it|our team|we|we'll|we're|your issue)",
  ],
  unless: (found) =>
    (foundWords(found)[0] === 'trust' && !startsClause(found)) ||
    (foundWords(found).includes('word') && timeFollows(found)) ||
    (/^don't worry|^do not worry/.test(
      foundWords(found)
        .join(' ')
        .replace(/^please /, ''),
    ) &&
      timeFollows(found)),
  mend: (found) => {
    const words = foundWords(found);
    const plain =
      words.includes('assured') || words.includes('assure') || words.includes('reassure');
    return plain && startsClause(found) && words.at(-1) !== 'of'
      ? drop({ ...found, last: words.at(-1) === ',' ? found.last - 1 : found.last })
      : null;
  },
};

export const words: RuleWords = {
  title: 'Rest assured',
  why: 'It asks for trust just where trust has been lost.',
  instead: 'Say what you will do; that is what reassures.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'Please be reassured that nobody opened it.' },
  { text: 'Rest assured that your money is safe.', becomes: 'Your money is safe.' },
  { text: 'Please be assured, nobody opened it.', becomes: 'Nobody opened it.' },
  { text: 'I can assure you that nobody opened it.', becomes: 'Nobody opened it.' },
];

export const passes: readonly (string | Sample)[] = [
  'Your money is safe, and back with you by Friday.',
  'I trust you on this.',
];
