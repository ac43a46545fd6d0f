import { foundWords, isQuestion, startsSentence } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'if-you-had',
  family: 'blame',
  strength: 'strong',
  phrases: [
    "(had you|if only you|if only you had|if you had|if you have|if you would have|if you'd) (actually|carefully|first|just|only|properly|really|simply)? (arrived|asked|booked|brought|called|checked|chosen|come|contacted|done|entered|followed|gone|informed|kept|let us know|listened|looked|measured|mentioned|noticed|ordered|paid|provided|read|replied|reported|responded|scrolled|seen|selected|sent|signed|stored|taken|told|understood|used|waited)",
  ],
  unless: (found) =>
    (foundWords(found).join(' ').startsWith('if you have') &&
      !/\b(?:only|just|actually|properly|bothered)\b/.test(foundWords(found).join(' '))) ||
    (isQuestion(found.sentence) && startsSentence(found) && foundWords(found)[0] === 'had'),
};

export const words: RuleWords = {
  title: 'If you had only',
  why: 'It rewrites the past so that the customer is to blame.',
  instead: 'Leave the past. Say what happens next.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'If you had read the guide, this would not have happened.' },
  { text: 'Had you followed the steps, it would work.' },
  { text: 'This would be fine if you’d contacted us earlier.' },
];

export const passes: readonly (string | Sample)[] = [
  'If you had plans for the day, tell me and I will come another time.',
  'If you have checked the box and it is empty, I will send another today.',
];
