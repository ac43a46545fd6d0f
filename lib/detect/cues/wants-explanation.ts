import type { Cue } from '../cue.ts';

export const wantsExplanation: Cue = {
  id: 'wants-explanation',
  why: 'wants an explanation',
  evidence: 'ask',
  weight: 0.8,
  severity: 2,
  remedy: 'explanation',
  phrases: [
    '(explain|explanation|explanations|clarification|clarify|justify)',
    '(want|like|need|demand|deserve|expect|let) (to|me|us)? (know|understand|hear) (exactly)? (why|how (this|it|you|that)|what (happened|went wrong|you are going|you will|you intend|is going on))',
    '(tell|let) (me|us) (know)? (exactly)? (why|how this|how it|what happened|what went wrong|what is going on|what you are going to)',
    '(what|how) (happened|on earth happened|exactly happened) (to|here|with|and)',
    '(account|reason) for (this|why|the delay|the charge|this delay)',
    'why (was|were|am|is|are|have|did) (i|we|my|our|it|this|there|the|you|she|he)',
  ],
  samples: ['Please explain why the price changed.', 'I would like to know why this happened.'],
  passes: ['I know why it happened: my mistake.', 'Your manual explained it well.'],
};
