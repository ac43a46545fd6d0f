import type { Cue } from '../cue.ts';

export const wantsRefund: Cue = {
  id: 'wants-refund',
  why: 'wants their money back',
  evidence: 'ask',
  weight: 0.8,
  severity: 1,
  remedy: 'refund',
  phrases: [
    'full (amount)',
    '(money) (owed) to (me)',
    'the money (would) be back',
    '(amount) (back|refunded)',
    '(return|returned|refunded) (both|the|my) (payments|money)',
    '(money|$) back',
    '(ask) for that back',
    '(give|pay) (me)? ~1 back (all|my)',
    '(refund|reimburse|reimbursement|refunded|refunding)',
    '(money|payment|fee|cash|charge|charges|amount|n|it) (to be)? (back|reversed|credited back)',
    '(give|return|send|pay|want|need|get|like|returning|giving) (me)? (back)? (my|our|all my|the) (money|cash|payment)',
    'reverse (the) (charge|payment|transaction)',
  ],
};

export const samples = ['Please refund the delivery fee.', 'I want my money back.'];

export const passes = ['I will be back on Monday.', 'Please send me the invoice.'];
