import type { Cue } from '../cue.ts';

export const refundNotGiven: Cue = {
  id: 'refund-not-given',
  why: 'says a refund or money owed has not come',
  evidence: 'fault',
  weight: 2,
  severity: 1,
  emotions: ['frustration'],
  remedy: 'refund',
  category: 'billing',
  supposable: true,
  phrases: [
    "(still|haven't|never|didn't|not|no|don't|isn't|without|nor|yet) ~4 (refund|refunded|reimbursed|reimbursement|money back|compensation|my money|our money|deposit back|credited|the credit)",
    "(refund|refunded|reimbursement|compensation|money|deposit|credit|cashback) ~4 (haven't|never|didn't|not|isn't|still|have yet|nowhere|refused|denied|rejected|declined|pending|delayed) ~2 (arrived|come|been|received|shown|appeared|processed|paid|issued|here|credited|given|refunded|returned|turned|pending|showing|coming|in my)",
    "(refuse|refuses|refused|refusing|declined|denied|won't|can't|don't want to) (to)? (give|me|us|my|issue|offer|process|a|any)? ~2 (refund|reimburse|reimbursement|compensate|compensation|pay)",
    '(where|where is|what about|waiting for|waiting on|chasing|wait for|awaiting|owe me|owed) (is|are)? (my|our|the|a|that)? (refund|money|deposit|reimbursement|compensation|cashback|payout)',
  ],
  samples: [
    'I still have not been refunded.',
    'They refuse to give me a refund.',
    'Where is my refund?',
  ],
  passes: ['Thanks, the refund has come through.', 'Could I have a refund, please?'],
};
