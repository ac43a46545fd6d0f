import { isTroubled } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'exclamation-pile',
  family: 'tone',
  strength: 'weak',
  when: isTroubled,
  look: ({ text }) =>
    [...text.matchAll(/(?<![!?])[!?]{2,}/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      texts: [match[0].includes('?') ? '?' : '.'],
    })),
};

export const words: RuleWords = {
  title: 'A pile of marks',
  why: 'Several marks in a row read as a raised voice or a smirk.',
  instead: 'One full stop is enough.',
  source: 'C 6',
};

export const flags: readonly Sample[] = [
  { text: 'It has left!!!', becomes: 'It has left.' },
  { text: 'Did it come??', becomes: 'Did it come?' },
  { text: 'Really?!', becomes: 'Really?' },
];

export const passes: readonly (string | Sample)[] = ['It has left!', 'Did it come?'];
