import { isTroubled } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'trailing-dots',
  family: 'tone',
  strength: 'weak',
  when: isTroubled,
  find: ({ own }) =>
    [...own.matchAll(/(?<=\p{L})(?:\.{2,}|…)(?=\s|$)(?!\s*(?:\d+\/\d|http))/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      // A sentence that goes on in small letters is no end.
      texts: [/^\s+\p{Ll}/u.test(own.slice(match.index + match[0].length)) ? ',' : '.'],
    })),
};

export const words: RuleWords = {
  title: 'Trailing dots',
  why: 'The dots leave something unsaid, and they will hear a sigh.',
  instead: 'End the sentence, with a full stop.',
  source: 'C 6, D 13',
};

export const flags: readonly Sample[] = [
  { text: 'Well... it left on Monday.', becomes: 'Well, it left on Monday.' },
  { text: 'It left on Monday…', becomes: 'It left on Monday.' },
  { text: 'If you say it came open..', becomes: 'If you say it came open.' },
];

export const passes: readonly (string | Sample)[] = [
  'The van left at noon and is on... 1/2',
  'It left on Monday.',
  'The page says “… and free returns”.',
  'Wait for the tone (1...9).',
];
