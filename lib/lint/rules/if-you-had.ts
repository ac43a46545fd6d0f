import { foundWords, isQuestion, startsSentence } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'if-you-had',
  family: 'blame',
  title: 'If you had only',
  why: 'It rewrites the past so that the customer is to blame.',
  instead: 'Leave the past. Say what happens next.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    "(if you'd|had you) (only|just|actually|simply)? (scrolled|clicked|gone|ordered|booked|come|arrived|reported|measured|kept|chosen|signed|brought|stored)",
    '(if you had|if you would have|if only you had|had you|if only you|if you have) (only|just|actually|properly|simply|carefully|first|bothered to|taken the time to|really)? (read|followed|checked|told|contacted|called|asked|looked|waited|listened|informed|provided|noticed|paid|kept|chosen|selected|entered|used|sent|let us know|given us|done|taken|understood|seen|mentioned|responded|replied|reported|ordered|measured|come)',
    "(if you'd|if you'd've) (only|just|actually|properly|simply|carefully|first|bothered to|taken the time to|really)? (read|followed|checked|told|contacted|called|asked|looked|waited|listened|informed|provided|noticed|paid|kept|chosen|entered|used|sent|given us|done|taken|understood|seen|mentioned|responded|replied)",
  ],
  unless: (found) =>
    (foundWords(found).join(' ').startsWith('if you have') &&
      !/\b(?:only|just|actually|properly|bothered)\b/.test(foundWords(found).join(' '))) ||
    (isQuestion(found.sentence) && startsSentence(found) && foundWords(found)[0] === 'had'),
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
