import type { Cue } from '../cue.ts';

export const answerOfAgent: Cue = {
  id: 'answer-of-agent',
  why: 'is written by a company to its customer',
  evidence: 'against',
  weight: -3,
  phrases: [
    '(sorry|apologise|apologies) (to hear|for any|for the (delay|inconvenience|trouble|confusion)|about (that)|you are|you have|your|if this|that you)',
    '(please|could you|can you|feel free to) (please)? (dm|pm|send us|reach out|contact us|give us|share your|provide your|email us|let us|visit our|get in touch|call us|try (again|to))',
    '(we will|we can|i will|we would|i can|we are|i am) (be)? (happy to|glad to|here to|like to|get|look|love to|look into|help|happy|assist|check|do our) ~2 (help|back to you|you|in touch|best|for you|this for)',
    '(your (feedback|patience|loyalty|understanding|satisfaction|concern|concerns) (is|and|are|means|have|matters))',
    '(thanks for) (contacting|getting in touch|your patience|your feedback|bringing|being a)',
  ],
};

export const samples = [
  'We are sorry to hear that. Please DM us your order number.',
  'Thank you for contacting us.',
];

export const passes = ['Thank you for sorting it out.', 'You said you would be in touch.'];
