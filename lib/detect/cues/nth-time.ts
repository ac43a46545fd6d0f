import type { Cue } from '../cue.ts';

export const nthTime: Cue = {
  id: 'nth-time',
  why: 'counts how often or how long it has gone on',
  evidence: 'fault',
  weight: 1.3,
  severity: 2,
  emotions: ['frustration'],
  phrases: [
    '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|n|2nd|3rd|4th|5th) (straight|whole|full|consecutive)? (days|weeks|months|winter|summer|years|times|time|morning|night|attempt|visit|appointment|date|engineer|excuse|excuses) (in a row|running without|without|with no)',
    'for the (second|third|fourth|fifth|sixth|n|umpteenth) (time|weeks|months)',
    'n (different|separate|other)? (excuses|excuse|stories|answers|versions|departments|visits|appointments|engineers|days running|days in a row|weeks running|weeks in a row|times running|times in a row)',
    '(days|weeks|months) (in a row|running|on end|straight)',
  ],
  samples: ['This is the fifth week without heating.', 'Three transfers, three different excuses.'],
  passes: ['I will be there for the second day of the fair.', 'Two different colours, please.'],
};
