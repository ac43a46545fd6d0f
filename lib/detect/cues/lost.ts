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
    '(lost|losing|misplaced|lose|loses|misplacing) (my|our|her|his|their|both|all) ~2 (bag|bags|luggage|suitcase|suitcases|order|parcel|package|baggage|booking|reservation|case|documents|application|data|files|file|photos|delivery|cheque|letter|passport|card|money|work|mail|stuff|seat|seats|items|pushchair|stroller)',
    '(bag|bags|luggage|suitcase|order|parcel|package|baggage|booking|reservation|delivery|item) (is|was|have|are|were|got|been) (been|gone)? (lost|misplaced|missing|left behind|stolen)',
    'lost (luggage|baggage|bag|bags|parcel|package|property|order)',
  ],
  samples: ['You lost my suitcase.', 'Our luggage has been lost.'],
  passes: ['I lost my password, how do I reset it?', 'Sorry for your loss.'],
};
