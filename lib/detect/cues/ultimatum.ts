import type { Cue } from '../cue.ts';

export const ultimatum: Cue = {
  id: 'ultimatum',
  why: 'says what will happen if this is not put right',
  evidence: 'ask',
  weight: 1.8,
  severity: 3,
  emotions: ['anger'],
  phrases: [
    "(unless|if) (i don't|this|you can't|it isn't|the|we|my|no one) ~12 (i|we) (will|would have)",
    '(or|otherwise|or else) (,)? (i|we) (will|shall|go)',
    '(no choice) (but)',
    '(take) (it) (further)',
    '(last) (chance|warning)',
  ],
};

export const samples = [
  'Unless this is refunded within seven days, I will take it further.',
  'This is your last chance.',
];

export const passes = ['If it rains, we will stay in.', 'Tell me if you are coming.'];
