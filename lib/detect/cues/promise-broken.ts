import type { Cue } from '../cue.ts';

export const promiseBroken: Cue = {
  id: 'promise-broken',
  why: 'says what was promised or agreed did not happen',
  evidence: 'fault',
  weight: 2,
  severity: 1,
  emotions: ['disappointment'],
  phrases: [
    '(assured|promised|told) (me|us) ~1 (would|will|i would|we would)',
    "(as|was|were) (discussed|agreed|requested) ~14 (haven't|not|never|nothing|still)",
    '(you|they|he|she|it) (said|promised|told me|agreed) (you|they|he|she|it|that|someone|somebody)? ~2 (would|will)',
    '(was|were) told ~6 (would|will)',
    'next-day delivery ~3 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|n)',
    'paid (extra)? for (next-day|next days|express|priority|same-day|special|premium|first class)',
    "(i|we) (was|were) (told|promised|assured|informed|advised) ~8 (but|yet|and) ~6 (haven't|didn't|isn't|don't|nothing|nobody|never|still|no)",
    '(was|were|am|are|been) promised',
    '(you|they|he|she|agent|company|someone|adviser|driver|team) (have)? promised (me|us|to|that|a|an|it|the)',
    "(as|like) (you)? promised ~4 (but|yet|never|haven't|didn't)",
    '(broken|empty|false) promises',
    'promises ~3 (kept|honoured|honored|honour|keep)',
    "(didn't|never|isn't|haven't) (honour|honor|honoured|honored|honouring|honoring|kept|keep)",
    '(despite|contrary to) (being|have)? (been)? (told|promised|assured|promises|assurances)',
    "(said|told) (me|us)? ~6 (would|will) (be)? ~6 (but|yet|and still|and nothing|still) ~4 (haven't|didn't|isn't|don't|nothing|nobody|never|still|no|not)",
    "(agreed|guaranteed|advertised) ~8 (but|yet) ~6 (haven't|didn't|isn't|don't|never|charged|only)",
    'nobody (called|rang|came|phoned) (back|me|us)',
    "(never|haven't|didn't) (called|rang|call|phoned|phone) (me|us)? back",
  ],
  samples: [
    'I was told the engineer would come on Monday, but nobody did.',
    'You promised me a call back.',
    'Despite being assured it was on its way, I have an empty hall.',
  ],
  passes: [
    'I promised my son a bike for his birthday.',
    'You were told about the new address already, I think.',
  ],
};
