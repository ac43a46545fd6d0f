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
    '(expect|want|need|demand|require|await|insist|must|give you|giving you|you have) ~8 (by|within|before|until|no later than|in the next|end of) (n|the|close|end|next|tomorrow|today|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tonight|noon|this|midnight|business)',
    '(within|in) (the next)? n (working|business)? (hours|days) (or|otherwise|please|from|i|to|of|at the latest)',
    '(by|before) (close of|the end of|end of) (business|play|today|the weeks|this weeks|days|the days|tomorrow|the months|next weeks|weeks)',
    '(last|final) (chance|warning|reminder|opportunity|time of asking)',
    '(please|need|want|must|demand|expect|refund|respond|fix|resolve|sort|reply|answer|call|back) ~5 (immediately|asap|urgently|right now|straight away|at once|without delay|right away|this instant|now)',
  ],
  samples: ['I expect an answer by Friday.', 'Please have it here by the end of the week.'],
  passes: ['The course ends in June.', 'I will answer by letter.'],
};
