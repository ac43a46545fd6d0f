import { isTroubled, timeFollows } from '../clues.ts';
import { foundWords, startsClause } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'rest-assured',
  family: 'empty-promise',
  title: 'Rest assured',
  why: 'It asks for trust just where trust has been lost.',
  instead: 'Say what you will do; that is what reassures.',
  source: 'B 2, E',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    'please (know|be reassured|rest easy)',
    'be reassured',
    '(you can|have) (no fear|full confidence)',
    '(please|you can|you may|but|and|do)? (rest|be|feel) (rest)? assured (,)? (that)?',
    "(i|we|let me|i can|we can|allow me to|i'd like to|we'd like to|we would like to|i would like to|i want to|we want to) <adv> (assure|reassure) you (,)? (that|of)?",
    '(you have (my|our) word|trust (me|us))',
    "(please)? (don't|do not) worry (,)? (we|we'll|we're|it|everything|your issue|our team)",
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
