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
    '(credit|compensation) you will',
    '(compensation|compensate|compensated|compensating|recompense|goodwill gesture|gesture of goodwill|account credit|credit note|partial refund|bill credit|price reduction|money off|knock something off|knocked off)',
    '(credit|credited|crediting) (to|on|my|our|me|us|for|the|back|towards|against)',
    '(make|making|made) (it|this|things) (right|up to|up)',
    'what (will|are|can|do) you (do|doing|going to do|offer|intend to do|offering|propose|plan to do|give|gonna do)',
    '(like|want|expect|propose|deserve) (to see|to know|a|some|you to)? ~2 (reduction|discount|credit|compensation|goodwill|voucher|vouchers)',
  ],
  samples: ['I would like compensation for the lost day.', 'Please credit my account.'],
  passes: ['I paid by credit card.', 'Is there a discount for students?'],
};
