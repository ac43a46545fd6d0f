import type { Cue } from '../cue.ts';

export const wantsRefund: Cue = {
  id: 'wants-refund',
  why: 'wants their money back',
  evidence: 'ask',
  weight: 0.8,
  severity: 1,
  remedy: 'refund',
  category: 'billing',
  phrases: [
    'full (amount|reimbursement)',
    '(amount|money|sum) (that is|which is)? (due|owed) to (me|us)',
    'the money (would|will|should) be back',
    '(difference|amount|rest|extra) (back|refunded|returned)',
    '(return|returned|refunded|repay) (both|the|my|all|these) (payments|payment|charges|money)',
    '(money|£|$) back',
    '(ask|asking) for that back',
    '(give|pay) (me|us)? ~1 back (all|the|my|our)',
    '(refund|reimburse|reimbursement|refunded|refunding)',
    '(money|payment|deposit|fee|cash|charge|charges|amount|£n|subscription|fare|cost|n|it) (to be)? (back|returned to me|returned to my|repaid|reversed|credited back|paid back)',
    '(give|return|send|pay|want|need|get|like|returning|giving) (me|us)? (back)? (my|our|all my|the|back) (money|cash|deposit|payment)',
    'reverse (the|this|that|these) (charge|payment|charges|fee|transaction)',
  ],
  samples: ['Please refund the delivery fee.', 'I want my money back.'],
  passes: ['I will be back on Monday.', 'Please send me the invoice.'],
};
