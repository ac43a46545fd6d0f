import type { Cue } from '../cue.ts';

export const irony: Cue = {
  id: 'irony',
  why: 'is being ironic',
  evidence: 'reproach',
  weight: 3,
  severity: 3,
  emotions: ['anger'],
  phrases: [
    '(great|brilliant|amazing|excellent|fantastic|wonderful) (service|job|work) (,)? (only|just) (took|n|took you|waited|cost)',
    'oh (brilliant|great) ~1 (another|the|a)',
    'so glad (i) (pay)',
    'living the dream',
    '(thanks|thanks so much) ~3 (for|to) ~3 (nothing|ruining|wasting|not (answering|showing|responding)|making me|making us|keeping|hanging|another)',
    'thanks (for)? nothing',
    'thanks a (lot) (for)',
    '(great|good|awesome) (job|way) ~4 (losing|ignoring|not|to lose)',
    "(love|absolutely love|just love|enjoy) (how|when|being|that|the fact) ~6 (nobody|don't|isn't|won't|can't|haven't|ignore|hold|on hold|wrong|no)",
    '(great) (now) ~3 (lost)',
    '(just|oh) (great|brilliant|perfect|what) ~3 (another|now|no|lost|the)',
    'so much for (next-day|next|same-day|guaranteed|express|priority|premium|customer service|prime|on time|being)',
    '(round of) (applause) (to)',
    '(congrats|kudos|hats off) ~4 (for not|leaving)',
    '(your) (great) (service|support)',
    '(must be|would be) (nice|so hard|lovely) (to|for you)',
    '(keep up the) ~2 (and)',
    "(good|nice|glad) to (know|see|hear) ~4 (don't|isn't|won't|not|still)",
  ],
};

export const samples = [
  'Great job losing my bag.',
  'Thanks for nothing.',
  'Love how nobody answers the phone.',
];

export const passes = [
  'Great job with the new app, I love it.',
  'Thanks for not charging me for the second bag.',
];
