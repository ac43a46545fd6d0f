import type { Cue } from '../cue.ts';

export const request: Cue = {
  id: 'request',
  why: 'asks for something in an ordinary way',
  evidence: 'against',
  weight: -0.8,
  phrases: [
    '(would like|want|need|looking|wish|hoping|like) to (order|book|buy|change|update|upgrade|add|know more|register|apply|arrange|open|subscribe|purchase|reserve|schedule|confirm|invite|enquire|inquire|extend|renew|reschedule|set up|make a booking|make a reservation|activate|find out more|transfer|top up|visit|pay)',
    '(please|could you|can you|would you) (please)? (update|change|add|forward|book|quote|arrange|set|include|attach|advise|invoice|remove|note|find attached|see attached|pass|share|put) (me|my|us|our|the|a|an|him|her|that|over|on|attached)',
    '(please)? (find|see|find the) (attached|enclosed|below)',
    '(attached|enclosed|here) (is|are|you will find) (the|a|my|our|your)',
    '(looking|searching|shopping) for (a|an|some|the|new|something)',
    '(suggestion|suggest|feature request|idea|would be (nice|great|good|lovely|useful|handy|helpful) (if|to)|feedback for|wish list|have you (thought|considered))',
  ],
  samples: ['I would like to book a table for four.', 'Please find attached the signed form.'],
  passes: ['I would like an apology.', 'Can you explain this?'],
};
