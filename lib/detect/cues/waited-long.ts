import type { Cue } from '../cue.ts';

export const waitedLong: Cue = {
  id: 'waited-long',
  why: 'says they have been waiting for a long time',
  evidence: 'fault',
  weight: 1.7,
  severity: 1,
  emotions: ['frustration'],
  phrases: [
    '(have|am|are|been|be|was|were) (now|still|just|already|been|patiently|literally)? (been)? (waiting|on hold|stuck|chasing|sat|sitting|without) ~5 (for|since|over|n|almost|nearly|more) ~4 (days|weeks|months|years|hours|minutes|forever|ages|long|ever)',
    '(waited|waiting|held|queued|chased) (for|over|nearly|almost|more|in|on|a)? ~4 n (of|more|full|working|business|whole|long)? (days|weeks|months|years|hours|minutes)',
    '(been|have been) (over|more than|almost|nearly|about|at least)? n (of|more|full|working|business|whole|long)? (days|weeks|months|years) (now|since|and|already|of|with|without)',
    "n (of|more|full|working|business|whole|long)? (days|weeks|months|hours|years) (later|on|and|now|ago and|since) ~4 (nothing|still|no|not|haven't|isn't|nobody|don't|waiting|counting)",
    "(over|more than|almost|nearly) n (days|weeks|months|hours|years) (ago)? ~6 (nothing|still|no|haven't|isn't|nobody|waiting|counting)",
    '(days|weeks|months|hours|minutes) on hold',
    'on hold (for|since|over|n)',
    '(been|am|are) waiting (for)? (ages|forever|so long|far too long|too long)',
    '(how much longer|how long do i|how long must|how many more|how much more) ~5 (wait|waiting|take|days|weeks|need)',
    '(sick|tired|fed up) of waiting',
    'still waiting',
    'taking (so|too|far too|way too|this) long',
    'takes (so|too|far too|way too|forever)',
    '(long|endless) (wait|queue|queues|waits|hold|delay|delays)',
    '(nearly|almost|over) (a|an|n) (days|weeks|months|years|hours) (of|without)',
  ],
  samples: [
    'I have been waiting for over three weeks now.',
    'On hold for 50 minutes.',
    'Two months later and still nothing.',
  ],
  passes: ['Happy to wait a week.', 'We will be away for two weeks in June.'],
};
