import type { Cue } from '../cue.ts';

export const moneyLost: Cue = {
  id: 'money-lost',
  why: 'says what it has cost them',
  evidence: 'fault',
  weight: 1.3,
  severity: 1,
  emotions: ['frustration'],
  supposable: true,
  phrases: [
    '(costing|cost) (me|us) ~2 (n)',
    '(have|forced) (to|have to) (buy|pay|spend|hire|cancel|book|take|throw|walk|drive|call|chase|replace|wait|stand|sit)',
    '(lost) (a|the|my) ~2 (customer|days|job)',
    '(out of pocket|late fee|late fees|bank charges|overdraft|bounced|missed payment|penalty|credit score|credit rating)',
    '(paid|spent|spend|paying|pay) (so much|over|n|£|$|almost) ~4 (for this|for a|for something|and get|and got|but)',
  ],
};

export const samples = ['I had to buy a replacement locally.', 'We are £60 out of pocket.'];

export const passes = ['How much do I pay for a bigger plan?', 'I had to laugh at your advert.'];
