import type { Cue } from '../cue.ts';

export const answerOfAgent: Cue = {
  id: 'answer-of-agent',
  why: 'is written by a company to its customer',
  evidence: 'against',
  weight: -3,
  phrases: [
    '(sorry|apologise|apologies) (to hear|for any|for the (delay|inconvenience|trouble|wait|confusion|frustration)|about (that|this|the (trouble|delay|wait))|you are|you have|your|if this|that you)',
    '(please|could you|can you|feel free to) (please)? (dm|pm|direct message|message|send us|follow us|reach out|contact us|give us|share your|provide your|email us|let us|visit our|get in touch|drop us|call us|try (again|restarting|to))',
    '(we will|we can|i will|we would|i can|our team|we are|i am|happy) (be)? (happy to|glad to|here to|able to|like to|get|look|love to|will|look into|help|take a look|happy|assist|check|investigate|do our|escalate|pass) ~2 (help|assist|back to you|into this|a look|you|in touch|best|for you|this for|investigate)',
    '(your (feedback|patience|loyalty|understanding|satisfaction|concern|concerns) (is|and|are|means|have|matters))',
    '(thanks for) (contacting|reaching|getting in touch|your patience|your feedback|letting us|bringing|flying|choosing|your message|your email|being a|your understanding|shopping|your business|joining)',
  ],
  samples: [
    'We are sorry to hear that. Please DM us your order number.',
    'Thank you for contacting us.',
  ],
  passes: ['Thank you for sorting it out.', 'You said you would be in touch.'],
};
