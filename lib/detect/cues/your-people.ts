import type { Cue } from '../cue.ts';

export const yourPeople: Cue = {
  id: 'your-people',
  why: 'tells what the company or its people did',
  evidence: 'fault',
  weight: 1.4,
  severity: 1,
  category: 'service-quality',
  phrases: [
    'your (installer|driver|colleague|staff|agent|people|company|system|machine) ~1 (left|drilled|took|assured|lost|hung|charged|locked)',
    'you (have|just|guys)? (just|already)? (put|spelled|left|sold|dropped|forgot|lost|broke|closed|deleted|took|billed|entered|shut|declined|threw) (me|my|our|the|a|it|up|off|her|this)',
  ],
};

export const samples = ['Your installer drilled through a pipe.', 'You spelled my name wrong.'];

export const passes = ['Your team is great.', 'You sent me the form yesterday.'];
