import type { Cue } from '../cue.ts';

export const deadline: Cue = {
  id: 'deadline',
  why: 'sets a deadline',
  evidence: 'ask',
  weight: 1.4,
  severity: 3,
  emotions: ['anger'],
  deniable: true,
  phrases: [
    '(if|unless) (i|this|you|it|the|we|my|there|nobody|no|nothing|someone) ~8 (by|within|before|today|tomorrow|in the next|end of) ~5 (will|shall|am going|are going|i will|we will|have no choice|then|taking|going|consider|forced|days|hours|tomorrow|friday|monday|tuesday|wednesday|thursday|weeks)',
    '(expect|want|need|demand|require|await|insist|must|give|giving|you have|have) ~8 (by|within|before|until|no later than|in the next|end of) (n|the|close|end|next|tomorrow|today|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tonight|noon|this|midnight|business) ~2 (days|hours|weeks|of|play|business|tomorrow|working|friday|monday|today|evening|latest|morning|afternoon|at the latest)?',
    '(within|in) (the next)? n (working|business)? (hours|days) (or|otherwise|please|from|i|to|of|at the latest)',
    '(by|before) (close of|the end of|end of) (business|play|today|the weeks|this weeks|days|the days|tomorrow|the months|next weeks|weeks) (or|at|today|tomorrow|latest)?',
    '(last|final) (chance|warning|reminder|opportunity|time of asking)',
    '(asap|immediately|right now|straight away|at once|without delay|urgently|urgent|this instant|right away|with immediate effect|now or)',
  ],
  samples: [
    'I expect an answer by Friday.',
    'Unless it is refunded within seven days I will take it further.',
  ],
  passes: ['The course ends in June.', 'I will answer by letter.'],
};
