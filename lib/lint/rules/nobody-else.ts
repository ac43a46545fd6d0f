import { owned } from '../clues.ts';
import { foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'nobody-else',
  family: 'dismissal',
  strength: 'strong',
  phrases: [
    '(any|no) other complaints',
    "(the)? first (i've|we've|we have|i have) heard",
    'for everyone else',
    '(has|have) never been (raised|reported)',
    '(many|most) of our (customers|guests|members|users)',
    '(most (customers|guests|people)|other (customers|guests|people|users)|others|people) (seem to)? (enjoy|find|get on|like|love|manage) (fine|it|perfectly|them|this|well|with)',
    '(delivered|served|shipped|sold) (many|more than|over|thousands) ~3 (of (them|these)|with no|without)',
    '(no one|nobody) (else)? (ever|had|has|have)? (also|ever|yet)? (complained|mentioned|raised|reported)',
    '((no other|none of our|not a single|not one) (other)? ~1|no one else|no-one else|nobody else) (ever|had|has|have|is|seems to|was) (also|ever|yet)? (complained|experienced|had (a|any|it|such|that|this)|having|mentioned|raised|reported)',
    "(you are|you were|you're) <adv> (the)? (first|only) (client|customer|guest|one|person|user) (complaining|reporting|that|to|who|with)",
    '(everybody|everyone) else (can|does|gets|pays|provides|finds|had|has|is|manages|seems|was)',
    '(i|we) (have)? never had (a|any|such|such a|that|this) (complaint/s|issue|problem) before',
  ],
  unless: (found) =>
    owned(found) ||
    goesOn(found, /^(?:sorry|should)$/) ||
    // A colleague who did not say it: that is no word about other customers.
    /^nobody (?:had )?mentioned$/.test(foundWords(found).join(' ')),
};

export const words: RuleWords = {
  title: 'Nobody else has',
  why: 'It says the customer is alone with this, and so must be the odd one.',
  instead: 'One report is enough: take it up.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'We have sold thousands of these without a word.' },
  { text: 'Nobody else has reported this.' },
  { text: 'You are the first customer to complain about it.' },
  { text: 'No other customers have had this.' },
  { text: 'Everyone else seems to manage.' },
];

export const passes: readonly (string | Sample)[] = [
  'Nobody mentioned to you that the lift was out.',
  'Nobody had mentioned it.',
  'You are the first person I am calling today.',
  'Nobody has called you back, and I am sorry for that.',
  'Other customers have told us the same.',
];
