import type { Cue } from '../cue.ts';

export const happensAgain: Cue = {
  id: 'happens-again',
  why: 'says it is not the first time',
  evidence: 'fault',
  weight: 1.2,
  severity: 2,
  emotions: ['frustration'],
  phrases: [
    'in n (letters)',
    '(second|third|n|2nd|3rd|4th) (time|times|one|failure) (this|in|now|that|it|you|i|we|is|and|our|already)',
    '(it|that) (keeps) (happening)',
    '(every|each) (single|damn)? (time|months|weeks|days|years) (i|we|you|it|the|this|my)',
    '(happens|down) (again)',
    '(yet|once) again',
    '(same) (problem|issue|thing|error) (again|as|over|happened|before|with)',
    '(again and again|time and again|time after time|over and over|n times now|back to square one|days after days|weeks after weeks)',
    "(isn't|not) the first (time)",
    'again (this|today|and again|no)',
    '(as) (usual) ~2 (no)',
    'always (late|something|down|busy)',
  ],
};

export const samples = [
  'This is the second time this month.',
  'It keeps happening every time I pay.',
];

export const passes = ['Looking forward to seeing you again.', 'I had a lovely time.'];
