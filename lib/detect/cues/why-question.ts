import type { Cue } from '../cue.ts';

export const whyQuestion: Cue = {
  id: 'why-question',
  why: 'asks why, in reproach',
  evidence: 'reproach',
  weight: 1.1,
  severity: 2,
  emotions: ['frustration'],
  phrases: [
    "why (is it|is|are|am|do|don't|can't|won't|isn't|didn't|have|did|does|was|would) ~4 (still|so|always|never|nobody|not|no|even|keep|again|taking|cancelled|blocked|down|charging|told|wait|waiting|have to|hard|closed|working|respond|offer|say)",
    "why (can't|don't|won't|isn't|haven't|didn't) (you|your|i|my|we|it|this|the|they)",
    '(how|why) (is|can|are|does) (this|that|it|you|anyone|they) (be)? (possible|ok|okay|even possible|still|so|a|expect|get|not|take|have|claim)',
    '(how) (difficult) (would it be)',
    '(how long|how many times|how much longer) (do|does|will|should|is|am) ~4 (have to|need|wait|take|keep|until|before|supposed)',
    'what is the point (of|in)',
    "(is|isn't) (it|that) (so hard|reasonable|fair)",
    '(when) (are|will|do|is) (you|i|it|this|we) (actually)? (be|get|going) (fixed|refund|my|going|to)',
    '(do|will) (you) (even|people|guys) (read|care|check|know|have|respond)',
  ],
};

export const samples = [
  'Why is nobody answering?',
  'How long do I have to wait?',
  'Do you even read these?',
];

export const passes = ['Why not join us on Friday?', 'How long is the warranty?'];
