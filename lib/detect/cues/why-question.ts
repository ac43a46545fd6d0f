import type { Cue } from '../cue.ts';

export const whyQuestion: Cue = {
  id: 'why-question',
  why: 'asks why, in reproach',
  evidence: 'reproach',
  weight: 1.1,
  severity: 2,
  emotions: ['frustration'],
  phrases: [
    "why (is it|is|are|am|do|don't|can't|won't|isn't|haven't|didn't|have|did|does|was|were|would) ~4 (still|so|always|never|nobody|not|no|even|keep|keeps|again|nothing|ignoring|refusing|taking|cancelled|delayed|broken|blocked|down|charging|told|wait|waiting|have to|hard|difficult|closed|late|lying|rude|working|crashing|slow|answer|reply|respond|advertise|promise|offer|say)",
    "why (can't|don't|won't|isn't|haven't|didn't) (you|your|i|my|we|it|anyone|anybody|somebody|someone|this|the|there|they)",
    '(how|why) (is|was|can|could|are|does) (this|that|it|you|anyone|they) (be)? (possible|allowed|acceptable|ok|okay|legal|even possible|hard|difficult|treat|justify|fair|still|so|right|a|explain|expect|get|not|take|call|have|claim|advertise)',
    '(how|what) (hard|difficult) (is it|can it be|would it be)',
    '(how long|how many times|how many|how much longer|how often) (do|must|does|will|should|more|is|am) ~4 (have to|need|wait|take|expected|going|ask|keep|until|before|supposed|must|times|calls|emails)',
    'what is the point (of|in)',
    "(is|isn't) (it|that) (really|so)? (too much to ask|asking too much|that hard|so hard|reasonable|fair)",
    '(when|what time) (are|will|do|can|is|does) (you|i|it|my|someone|they|this|we|the|somebody) (actually|finally|ever|going to|expect|be|going)? (actually|finally|going to|be|get|fix|going|ever) (fixed|fix|sorted|resolve|resolved|arrive|deliver|refund|get|getting|come|coming|my|going|back|working|do|sort|this|to|something)',
    '(do|does|are|is|can|will) (you|anyone|anybody|someone) (even|actually|ever|people|guys) (read|care|work|test|check|listen|answer|reply|know|have|going|bother|respond|help|train|planning|fix)',
  ],
  samples: ['Why is nobody answering?', 'How long do I have to wait?', 'Do you even read these?'],
  passes: ['Why not join us on Friday?', 'How long is the warranty?'],
};
