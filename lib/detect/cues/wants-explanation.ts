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
    '(want|like|need|let) (to|me|us)? (know|understand) (why|how (it|you|that|this|they|the|a|such|somebody|someone|anyone)|what (happened|went wrong|is going on|you|the)|who)',
    '(tell|let) (me|us) (know)? (why|how this|how it|what happened|what is going on)',
    '(what) (happened) (to|here|with|and)',
    '(account|reason) for (this|the delay)',
    'why (was|were|am|is|are|have|did) (i|we|my|our|it|this|there|the|you|she|he)',
  ],
};

export const samples = [
  'Please explain why the price changed.',
  'I would like to know why this happened.',
  'I want to know how this was allowed to happen.',
  'We need to know who decided that.',
];

export const passes = ['I know why it happened: my mistake.', 'Your manual explained it well.'];
