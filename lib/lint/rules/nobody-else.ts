import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'nobody-else',
  family: 'dismissal',
  title: 'Nobody else has',
  why: 'It says the customer is alone with this, and so must be the odd one.',
  instead: 'One report is enough: take it up.',
  source: 'B 2',
  strength: 'strong',
  phrases: [
    '(nobody|no one|no-one) (else)? (has|have|had|is|was|ever|seems to)? (ever|so far|yet|also)? (reported|complained|complain|mentioned|raised|reporting|complaining)',
    '(nobody else|no one else|no-one else|none of our (other)? ~1|no other ~1|not one ~1|not a single ~1) (has|have|had|is|was|seems to|ever) (ever|so far|yet|also)? (had (this|that|any|a|such|it|these)|having|reported|complained|experienced|experiencing|raised|mentioned)',
    '(<youre>|you seem to be) <adv> (the)? (only|first) (one|person|customer|user|client|guest) (to|who|that|with|having|complaining|reporting|ever)',
    "(we|i) (have not|haven't|have never|never|did not|didn't) (had|have|heard|received|seen|got|get|ever had)? (of)? (any|a single)? (other|another|similar) (complaints|complaint|reports|report|issues|problems|customer|customers)",
    '(everyone|everybody) else (is|was|seems|has|had|finds|manages|can|does|loves|likes|got)',
    '(our|all|most|all our|all of our|most of our|thousands of|millions of) (other)? (customers|users|clients|guests) (are|seem|have been|have|do) (very|perfectly|quite|always|all|so|absolutely)? (happy|satisfied|fine|pleased|no (problem|issue|problems|issues)|not had|never had)',
    'works (fine|perfectly|well)? for (everyone|everybody) else',
    '(we|i) (have)? never had (this|that|a|any|such|such a) (complaint|complaints|problem|issue|problems|before)',
  ],
};

export const flags: readonly Sample[] = [
  { text: 'Nobody else has reported this.' },
  { text: 'You are the first customer to complain about it.' },
  { text: 'No other customers have had this.' },
  { text: 'Everyone else seems to manage.' },
];

export const passes: readonly (string | Sample)[] = [
  'You are the first person I am calling today.',
  'Nobody has called you back, and I am sorry for that.',
  'Other customers have told us the same.',
];
