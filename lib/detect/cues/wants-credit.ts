import type { Cue } from '../cue.ts';

export const wantsCredit: Cue = {
  id: 'wants-credit',
  why: 'wants compensation or credit',
  evidence: 'ask',
  weight: 1.3,
  severity: 2,
  remedy: 'credit',
  phrases: [
    'what credit',
    '(owed|credit|pay|paid) ~1 the difference',
    '(credit) you will',
    '(compensation|compensate|compensated|compensating|recompense|goodwill gesture|gesture of goodwill|account credit|credit note|partial refund|bill credit|price reduction|money off|knock something off|knocked off)',
    '(credit|credited) (to|on|my|our|me|for|the|back)',
    '(make|made) (it|this|things) (up to|up)',
    'what (will|are|can|do) you (do|doing|propose)',
    '(like|want) (a)? ~2 (discount|credit|compensation)',
  ],
};

export const samples = ['I would like compensation for the lost day.', 'Please credit my account.'];

export const passes = ['I paid by credit card.', 'Is there a discount for students?'];
