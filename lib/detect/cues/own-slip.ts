import type { Cue } from '../cue.ts';

export const ownSlip: Cue = {
  id: 'own-slip',
  why: 'speaks of a slip of their own',
  evidence: 'against',
  weight: -1.2,
  phrases: [
    '(i|we) (have|just|think i|accidentally)? (have)? (lost|misplaced|forgot|forgotten|dropped|missed|left) (my|our|the|to)',
    '(i) (accidentally|stupidly)',
    '(i) (told|gave|sent|entered|ordered) (you|in)? the wrong',
    '(my|our) (mistake|bad|fault|own fault|error)',
    'i (failed|forgot) to',
  ],
};

export const samples = [
  'I lost my password, how do I reset it?',
  'I ordered the wrong size, sorry.',
];

export const passes = ['You lost my parcel.', 'It was the wrong size.'];
