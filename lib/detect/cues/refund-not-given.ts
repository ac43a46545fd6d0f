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
    "(still|haven't|never|didn't|not|no|don't|isn't|without|nor|yet) ~4 (refund|refunded|money back|compensation|my money|our money|credited|the credit)",
    "(refund|money|deposit|credit|cashback) ~4 (haven't|never|didn't|not|isn't|still|have yet) ~2 (arrived|come|been|received|shown|appeared|processed|paid|issued|here|credited|refunded|returned|pending|showing|in my)",
    "(refuse|refused|refusing|denied|won't|can't|don't want to) (to)? (give|me|issue|process|a)? ~2 (refund|pay)",
    '(where|where is|waiting for|waiting on|chasing|wait for|awaiting) (is)? (my|the|a)? (refund|money)',
  ],
};

export const samples = [
  'I still have not been refunded.',
  'They refuse to give me a refund.',
  'Where is my refund?',
];

export const passes = ['Thanks, the refund has come through.', 'Could I have a refund, please?'];
