import type { Cue } from '../cue.ts';

export const nthTime: Cue = {
  id: 'nth-time',
  why: 'counts how often or how long it has gone on',
  evidence: 'fault',
  weight: 1.3,
  severity: 2,
  emotions: ['frustration'],
  phrases: [
    '(fifth|n) (days|weeks|months|years|times|time) (in a row|without|with no)',
    'for the (second|third) (time|months)',
    'n (different)? (excuses|excuse|stories|versions|visits|appointments|times in a row)',
    '(days|weeks|months) (in a row|running|straight)',
  ],
};

export const samples = [
  'This is the fifth week without heating.',
  'Three transfers, three different excuses.',
];

export const passes = [
  'I will be there for the second day of the fair.',
  'Two different colours, please.',
];
