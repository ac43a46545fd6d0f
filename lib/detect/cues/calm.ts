import type { Cue } from '../cue.ts';

export const calm: Cue = {
  id: 'calm',
  why: 'says that it is no trouble',
  evidence: 'against',
  weight: -1.3,
  phrases: [
    'no (problem|problems|worries|bother|trouble|hassle|fuss|hard feelings|biggie)',
    "(don't|isn't) (mind|a problem|an issue|a big deal|bothered|urgent)",
    '(just) (to)? let you know',
    '(can) work around it',
  ],
};

export const samples = ['No problem at all.', 'It is not urgent.'];

export const passes = ['The problem is still there.', 'I do mind.'];
