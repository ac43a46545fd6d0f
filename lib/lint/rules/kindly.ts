import { before, foundWords, startsClause } from '../draft.ts';
import { drop, swap, swapOpening } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'kindly',
  family: 'stiff',
  strength: 'weak',
  phrases: [
    'kindly ~1',
    '(<youre>|customers are|passengers are) (hereby|kindly|therefore)? (kindly)? (advised|asked|invited|requested|required) to',
    'we (hereby|kindly|therefore)? (kindly)? (request|require) (that)? you (to)?',
  ],
  unless: (found) =>
    foundWords(found)[0] === 'kindly' &&
    !startsClause(found) &&
    !/^(?:please|and|then|or|hence)$/.test(before(found)),
  mend: (found) => {
    const words = foundWords(found);
    const only = { ...found, last: found.first + 1 };
    if (words[0] === 'kindly')
      return before(found) === 'please' ? drop(only) : swap('please')(only);
    return /^(?:you|you're|customers|passengers|we)$/.test(words[0] ?? '') && words.at(-1) === 'to'
      ? swapOpening('please')(found)
      : null;
  },
};

export const words: RuleWords = {
  title: 'Kindly',
  why: 'In front of a request, “kindly” sounds like a summons.',
  instead: 'Say please.',
  source: 'D 11',
};

export const flags: readonly Sample[] = [
  { text: 'Kindly send the photo.', becomes: 'Please send the photo.' },
  { text: 'You are requested to send the photo.', becomes: 'Please send the photo.' },
  { text: 'Kindly confirm the day.', becomes: 'Please confirm the day.' },
];

export const passes: readonly (string | Sample)[] = [
  'Please send the photo.',
  'She kindly gave me her number.',
];
