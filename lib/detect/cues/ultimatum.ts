import type { Cue } from '../cue.ts';

export const ultimatum: Cue = {
  id: 'ultimatum',
  why: 'says what will happen if this is not put right',
  evidence: 'ask',
  weight: 1.8,
  severity: 3,
  emotions: ['anger'],
  phrases: [
    "(unless|if) (i don't|i haven't|this|you don't|you can't|you won't|it isn't|the|we|my|there is no|nobody|nothing|not|no one|it happens|i have to) ~12 (i|we) (will|shall|am going|are going|have no choice|would have|am forced)",
    '(or|otherwise|or else) (,)? (i|we) (will|shall|go|am going|are going|have no choice)',
    '(no choice|no option|no alternative) (but|other than|left)',
    '(take|taking) (it|this|the matter|things) (further|higher)',
    '(last|final) (chance|warning|opportunity|reminder)',
  ],
  samples: [
    'Unless this is refunded within seven days, I will take it further.',
    'This is your last chance.',
  ],
  passes: ['If it rains, we will stay in.', 'Tell me if you are coming.'],
};
