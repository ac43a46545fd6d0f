import type { Cue } from '../cue.ts';

export const request: Cue = {
  id: 'request',
  why: 'asks for something in an ordinary way',
  evidence: 'against',
  weight: -0.8,
  phrases: [
    '(would like|want|need|looking|wish|hoping|like) to (order|book|buy|change|update|upgrade|add|know more|register|apply|arrange|open|subscribe|purchase|schedule|confirm|invite|inquire|extend|renew|reschedule|set up|activate|find out more|transfer|top up|visit|pay)',
    '(please|could you|can you|would you) (please)? (update|change|add|forward|book|arrange|set|include|advise|remove|note|find attached|pass|share|put) (me|my|us|the|a|an|that|on)',
    '(please)? (find|see|find the) (attached|below)',
    '(attached|here) (is|are) (the|a|my|our|your)',
    '(looking|searching) for (a|an|some|the|new|something)',
    '(suggestion|feature request|idea|would be (nice|great|good|lovely|useful|handy|helpful) (if|to)|feedback for|wish list|have you (thought|considered))',
  ],
};

export const samples = [
  'I would like to book a table for four.',
  'Please find attached the signed form.',
];

export const passes = ['I would like an apology.', 'Can you explain this?'];
