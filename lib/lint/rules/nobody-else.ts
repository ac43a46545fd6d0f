import { owned } from '../clues.ts';
import { after, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'nobody-else',
  family: 'dismissal',
  title: 'Nobody else has',
  why: 'It says the customer is alone with this, and so must be the odd one.',
  instead: 'One report is enough: take it up.',
  source: 'B 2',
  strength: 'strong',
  phrases: [
    '(people|others|other (people|customers|guests|users)|most (people|customers|guests)) (seem to)? (get on|manage|cope|love|like|enjoy|find) (fine|well|perfectly|it|them|this|with)',
    '(sold|served|shipped|delivered) (over|more than|thousands|hundreds|many) ~3 (of (these|them)|without|with no)',
    '(nobody|no one|no-one) (else)? (has|have|had|ever)? (ever|yet|also)? (reported|complained|mentioned|raised)',
    '(nobody else|no one else|no-one else|(none of our|no other|not one|not a single) (other)? ~1) (has|have|had|is|was|seems to|ever) (ever|yet|also)? (had (this|that|any|a|such|it)|having|reported|complained|experienced|raised|mentioned)',
    "(you are|you're|you were) <adv> (the)? (only|first) (one|person|customer|user|client|guest) (to|who|that|with|complaining|reporting)",
    "(we|i) (have not|haven't|have never|never|did not|didn't) (had|have|heard|received|seen|get)? (of)? (any|a single)? (other|another|similar) (complaint/s|report/s|issues|problems|customers)",
    '(everyone|everybody) else (is|was|seems|has|had|finds|manages|can)',
    '(our|most|all our|(most|all|thousands|millions) of our) (other)? (customers|users|clients|guests) (are|seem|have) <adv> (happy|satisfied|fine|pleased|no (problem/s|issue/s)|never had)',
    '(fine|perfectly|well) for (everyone|everybody) else',
    '(we|i) (have)? never had (this|that|a|any|such|such a) (complaint/s|problem|issue) before',
  ],
  unless: (found) =>
    owned(found) ||
    goesOn(found, /^(?:sorry|should)$/) ||
    (foundWords(found).includes('mentioned') && after(found) === 'to'),
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
  'You are the first person I am calling today.',
  'Nobody has called you back, and I am sorry for that.',
  'Other customers have told us the same.',
];
