import type { Cue } from '../cue.ts';

export const lost: Cue = {
  id: 'lost',
  why: 'says something of theirs was lost',
  evidence: 'fault',
  weight: 1.6,
  severity: 2,
  emotions: ['worry'],
  supposable: true,
  phrases: [
    '(lost|losing|misplaced|lose|misplacing) (my|our|their|both|all) ~2 (bag|suitcase|order|parcel|data|cheque|card|money)',
    '(bag|luggage|item) (is|was|have|got) (been)? (lost|missing|stolen)',
    'lost (luggage|baggage|bag|bags|parcel|package|property|order)',
  ],
};

export const samples = ['You lost my suitcase.', 'Our luggage has been lost.'];

export const passes = ['I lost my password, how do I reset it?', 'Sorry for your loss.'];
