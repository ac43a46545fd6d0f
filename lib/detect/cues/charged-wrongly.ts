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
    '(charged|billed|debited|taken|deducted|paid|took|charging|billing|invoiced|double|payment) (me|us|my card|my account|was|money|it|for it|the amount)? (twice|double|n times|again|too much|extra|more than|a second time|the wrong amount|wrong amount|incorrectly|wrongly|repeatedly)',
    '(double|duplicate|over|wrong|incorrect|unexpected|unexplained|unauthorised|unauthorized|hidden|extra|fraudulent|mystery|surprise|strange|unknown|weird|random) (charge|charges|charged|charging|payment|payments|fee|fees|billing|billed|bill|transaction|transactions|debit|withdrawal|deduction|invoice|amount)',
    '(overcharged|overcharging|overbilled|overcharge|double-charged|overpriced)',
    "(charged|charge|billed|took|taken|debited|charging|billing) ~8 (even though|although|despite|after i cancelled|without|when i|i never|i didn't|but i|for something|for a service|for nothing|after cancelling|but only|instead of|not)",
    '(why|how come) ~3 (was|were|am|are|have|did|is|being) (i|we|you|my|there) ~3 (charged|being charged|charging|charge|billed|debited|a fee|a charge|an extra|deducted|taken|take)',
    '(still|continue to|keep|keeps|are still|kept) (being)? (charging|billing|charged|billed|charge|taking|taken|debiting) (me|us|my|money|for)?',
    '(money|amount|funds|payment|fee|cash|£|rs) (was|were|have|is|got|been|is being)? (been)? (taken|deducted|debited|stolen|gone|withdrawn|missing|vanished|disappeared) (from|out|twice|without|but|and)?',
    "(don't|didn't) (recognise|recognize|authorise|authorize|make|approve|agree to|consent|sign up for|ask for) ~3 (charge|payment|transaction|fee|withdrawal|debit|this|subscription|it|purchase|transactions|payments)",
    '(bill|invoice|statement|price|fee|balance|amount|total|premium|fare) (is|was|have|are|went|suddenly|seems|shows)? (been)? (wrong|incorrect|doubled|tripled|too high|higher|gone up|went up|increased|jumped|n times|shot up|more than)',
    '(price|rate|cost) (increase|hike|rise|rises|hikes)',
  ],
  samples: [
    'I have been charged twice for one order.',
    'There is an unauthorised payment on my account.',
    'You took £40 even though I cancelled.',
  ],
  passes: ['How much am I charged for delivery?', 'You may charge my card.'],
};
