import type { Cue } from '../cue.ts';

export const chargedWrongly: Cue = {
  id: 'charged-wrongly',
  why: 'says they were charged wrongly',
  evidence: 'fault',
  weight: 1.5,
  severity: 1,
  emotions: ['worry'],
  category: 'billing',
  supposable: true,
  phrases: [
    '(confirmed) ~6 (payment) (is)',
    '(both) (have been) taken',
    '(you|they) have (taken|charged) (me|$)',
    '(gone) up by ~2 (%)',
    '(taken|charged|debited) again',
    '(billed|charged) (a dead|the wrong)',
    '(worse off|more than we agreed|more than i agreed|more than agreed|never signed up)',
    'a night more',
    '(charged|debited|taken|deducted|paid|took|charging|double|payment) (me|my card|it)? (twice|double|n times|again|too much|extra|more than|the wrong amount|wrongly)',
    '(double|duplicate|over|wrong|incorrect|unexpected|unauthorised|unauthorized|hidden|extra|fraudulent|strange|unknown|weird|random) (charge|charges|charged|charging|payment|payments|fee|fees|bill|transaction|transactions|debit|withdrawal|amount)',
    '(overcharged|overcharging|overbilled|overcharge|double-charged|overpriced)',
    "(charged|charge|took|taken|debited|charging) ~8 (even though|despite|without|when i|i never|i didn't|but i|for something|for nothing|after cancelling|but only|instead of|not)",
    '(why) ~3 (was|am|are|have|did|is) (i|you|my|there) ~3 (charged|being charged|charging|charge|debited|a fee|a charge|an extra|take)',
    '(still|continue to|keep) (being)? (charging|charged|charge|taking)',
    '(money|amount|funds|payment|fee|cash|rs) (was|were|have|is|got|is being)? (been)? (taken|deducted|debited|stolen|gone|withdrawn|missing|vanished|disappeared)',
    "(don't|didn't) (recognise|recognize|authorise|authorize|make|approve) ~3 (charge|payment|transaction|withdrawal|this|it|purchase|transactions)",
    '(bill|statement|price|fee|balance|total|premium) (is|was|have)? (wrong|incorrect|too high|higher|gone up|increased)',
    '(price|rate|cost) (increase|hike|rises|hikes)',
  ],
};

export const samples = [
  'I have been charged twice for one order.',
  'There is an unauthorised payment on my account.',
  'You took £40 even though I cancelled.',
];

export const passes = ['How much am I charged for delivery?', 'You may charge my card.'];
