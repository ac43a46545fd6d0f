import type { Cue } from '../cue.ts';

export const calm: Cue = {
  id: 'calm',
  why: 'says that it is no trouble',
  evidence: 'against',
  weight: -1.3,
  phrases: [
    'no (big|real)? (problem|problems|worries|rush|hurry|bother|trouble|hassle|fuss|hard feelings|biggie|drama|urgency|stress)',
    "(don't|didn't|isn't) (mind|a problem|an issue|a big deal|bothered|urgent|the end of the world)",
    '(just|only) (to)? let you know',
    '(can|could) work around it',
  ],
  samples: ['No problem at all.', 'It is not urgent.'],
  passes: ['The problem is still there.', 'I do mind.'],
};
