import type { Cue } from '../cue.ts';

export const waitedLong: Cue = {
  id: 'waited-long',
  why: 'says they have been waiting for a long time',
  evidence: 'fault',
  weight: 1.7,
  severity: 1,
  emotions: ['frustration'],
  phrases: [
    '(have|am|are|been|be|were) (still|been)? (been)? (waiting|on hold|stuck|chasing|sitting) ~5 (for|since|over|n|almost|more) ~4 (days|weeks|months|years|hours|minutes|forever|long)',
    '(waited|waiting|held) (for|over|almost|more|on|a)? ~4 n (days|weeks|months|years|hours|minutes)',
    '(been|have been) (over|more than|almost|nearly)? n (days|weeks|months|years) (now|since|and|already|of|with)',
    "n (of)? (days|weeks|months|hours|years) (later|on|and|now|ago and|since) ~4 (nothing|still|no|not|haven't|isn't|don't|waiting)",
    "(over|more than|almost|nearly) n (days|weeks|months|hours|years) (ago)? ~6 (nothing|still|no|haven't|isn't|waiting)",
    '(hours) on hold',
    'on hold (for|over)',
    '(been|am) waiting (ages|forever|so long)',
    '(how much longer|how long do i) ~5 (wait|take)',
    '(sick|tired) of waiting',
    'still waiting',
    'taking (so|too) long',
    'takes (so|too|forever)',
    '(long) (wait)',
    '(nearly|almost|over) (n) (days|weeks|months|years|hours) (of|without)',
  ],
};

export const samples = [
  'I have been waiting for over three weeks now.',
  'On hold for 50 minutes.',
  'Two months later and still nothing.',
];

export const passes = ['Happy to wait a week.', 'We will be away for two weeks in June.'];
