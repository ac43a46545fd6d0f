import type { Cue } from '../cue.ts';

export const praise: Cue = {
  id: 'praise',
  why: 'praises the company',
  evidence: 'against',
  weight: -1.5,
  emotions: ['joy'],
  deniable: true,
  phrases: [
    '(were|so) patient (with)',
    'perfect condition',
    '(great|excellent|brilliant|fantastic|wonderful|amazing|superb|outstanding|fabulous|perfect|lovely|awesome|exceptional|impressive|top|good|best|incredible|terrific|nice|helpful|friendly|quick|fast|super) (customer)? (service|job|work|experience|support|team|staff|people|help|product|products|company|crew|communication|quality|stay|purchase|buy|delivery|value|app|place|food|care|one|guys|bunch|read|book|item|news|days|time|weeks|stuff|shop|trip|fit|phone|sound|material|price|business)',
    '(love|loved|loving|adore|enjoy|enjoyed|impressed|delighted|thrilled|pleased|happy|satisfied|blown away|over the moon) (it|this|that|the|my|our|your|them|by|with|how|and|at|these|you|every|all|customer|so|about)',
    "(thumbs up|hats off|well done|keep it up|keep up the|n stars|full marks|credit where|kudos|bravo|congratulations|congrats|a credit to|made my days|made our days|above and beyond|extra mile|gold star|shout out|shoutout|shout-out|good job|nice work|spot on|second to none|can't fault|could not be happier|can't be happier|can't be more|can't ask for|can't recommend|nothing but|highly recommend|highly recommended|would recommend|will recommend|definitely recommend|recommended to|recommend it|recommend you|must buy|worth it|worth the|value for money|like a charm|works well|works great|works perfectly|working fine|works fine|as described|so good|very good|really good|too good|pretty good|just perfect|very nice|really nice|very comfortable|good one|nice one|much better|looks great|fits well|fits perfectly|good enough for|rock|rocks|best in|keep coming back)",
    '(was|were|is|are|been|am|so|very|really|absolutely|truly|just|simply|incredibly|extremely|totally) (so|very|really|absolutely|truly|just|simply|extremely|both|all)? (helpful|kind|lovely|brilliant|excellent|fantastic|wonderful|amazing|superb|perfect|friendly|awesome|great|polite|professional|efficient|impressed|delighted|thrilled|outstanding|charming|terrific|delicious|beautiful|gorgeous|spotless|smooth|exceptional|fabulous|incredible|stunning|reassuring|thoughtful|seamless|comfortable)',
    '(excellent|superb|awesome|fantastic|brilliant|wonderful|amazing|perfect|outstanding|fabulous|lovely|beautiful|delighted|thrilled|yay|woohoo|hooray|congrats|delicious|gorgeous|flawless)',
  ],
};

export const samples = [
  'Brilliant service from start to finish.',
  'The driver was so kind.',
  'We love it.',
];

export const passes = ['It is not a great experience.', 'I would love to know when it ships.'];
