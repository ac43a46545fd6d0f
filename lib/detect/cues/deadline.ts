import type { Cue } from '../cue.ts';

export const deadline: Cue = {
  id: 'deadline',
  why: 'sets a deadline',
  evidence: 'ask',
  weight: 0.9,
  severity: 2,
  emotions: ['frustration'],
  deniable: true,
  phrases: [
    '(expect|want|need|must|give you|you have) ~8 (by|within|before|until|end of) (n|the|tomorrow|friday|tuesday|this|midnight)',
    '(within|in) (the next)? n (business)? (hours|days) (or|please|from|i|to|of)',
    '(by|before) (the end of|end of) (the weeks|this weeks|days|the days|tomorrow)',
    '(last) (chance|warning)',
    '(please|need|want|must|demand|expect|refund|fix|resolve|sort|reply|answer|call|back) ~5 (immediately|asap|urgently|right now|at once|right away|now)',
  ],
};

export const samples = [
  'I expect an answer by Friday.',
  'Please have it here by the end of the week.',
];

export const passes = ['The course ends in June.', 'I will answer by letter.'];
