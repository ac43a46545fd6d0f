import type { Cue } from '../cue.ts';

export const promiseBroken: Cue = {
  id: 'promise-broken',
  why: 'says what was promised or agreed did not happen',
  evidence: 'fault',
  weight: 2,
  severity: 1,
  emotions: ['disappointment'],
  phrases: [
    '(assured|told) (me) ~1 (would|will|i would)',
    '(as) (requested) ~14 (still)',
    '(you|they) (said|told me) (you|they|it)? ~2 (would|will)',
    '(was|were) told ~6 (would|will)',
    'next-day delivery ~3 (monday)',
    'paid for (next-day|premium)',
    '(i) (was) (told|assured) ~8 (but) ~6 (nobody|no)',
    '(was|were|are) promised',
    '(you|they) (have)? promised (me|to)',
    "(as|like) (you)? promised ~4 (but|yet|never|haven't|didn't)",
    '(false) promises',
    'promises ~3 (kept|honoured|honored|honour|keep)',
    "(didn't|haven't) (honor|kept)",
    '(despite) (being)? (assured)',
    "(said|told) (me)? ~6 (would|will) (be)? ~6 (but|still) ~4 (haven't|didn't|don't|nobody|no)",
    "(agreed) ~8 (but) ~6 (didn't)",
    'nobody (called|rang|came|phoned) (back|me|us)',
  ],
};

export const samples = [
  'I was told the engineer would come on Monday, but nobody did.',
  'You promised me a call back.',
  'Despite being assured it was on its way, I have an empty hall.',
];

export const passes = [
  'I promised my son a bike for his birthday.',
  'You were told about the new address already, I think.',
];
