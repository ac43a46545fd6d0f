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
    '(costing|costs|cost) (me|us) ~2 (days|weeks|n|hours|money|time|a lot)',
    '(have|forced|meant i|meant we|ended up) (to|have to|i have to|we have to) (buy|pay|spend|rent|hire|cancel|book|borrow|take|travel|rebook|sleep|go without|throw|bin|walk|drive|call|ring|chase|rearrange|explain|replace|wait|stand|sit|queue)',
    '(lost|losing|lose) (a|out|n|the|my|our|half|another|whole|an entire) ~2 (sale|customer|client|days|morning|income|wages|pay|work|business|job|contract|afternoon|deposit|earnings)',
    '(out of pocket|late fee|late fees|bank charges|overdraft|bounced|missed payment|penalty|credit score|credit rating)',
    '(paid|spent|spend|paying|pay|cost me|charged me) (good|a lot of|so much|extra|premium|full|over|n|£|$|€|rs|for nothing|nearly|almost|a fortune) ~4 (for nothing|for this|for a|for something|to be|only to|and still|and get|and got|but|yet|and it|and you|and this|and have)',
  ],
  samples: ['I had to buy a replacement locally.', 'We are £60 out of pocket.'],
  passes: ['How much do I pay for a bigger plan?', 'I had to laugh at your advert.'],
};
