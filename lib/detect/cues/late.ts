import type { Cue } from '../cue.ts';

export const late: Cue = {
  id: 'late',
  why: 'says it is late, or past the day it was due',
  evidence: 'fault',
  weight: 1.2,
  severity: 1,
  category: 'delivery',
  supposable: true,
  phrases: [
    '(was|were|is) (due|supposed|meant|scheduled|expected) (to|on|by|for|last|yesterday|at|in) ~8 (but|yet|and|it is now|now|still|today is)',
    'should have (arrived|been|come|received|have|got|gone|reached) ~6 (by now|already|weeks|days|ago|last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(n|a) (days|weeks|months|hours) (late|overdue|behind)',
    '(is|was|are|were|arrived|came|running|delivered|turned up) (so|very|really|far too|too|already|now|again|hours|days|weeks|over n hours)? late',
    '(way|well|long) (overdue|past|late)',
    'overdue',
    '(delayed|postponed|rescheduled|pushed back) (again|twice|n times|n|once more|yet again|a second|a third|by)',
    '(missed|past) (the|it is|your) (delivery|due|promised|estimated|expected) (date|slot|window|time|days)',
    '(keeps|keep) (being|getting|on being)? (delayed|postponed|rescheduled|moved|changing|pushed)',
    'another delay',
  ],
  samples: [
    'The sofa was due on Monday and it is now Thursday.',
    'Your driver turned up late.',
    'My order is three weeks late.',
  ],
  passes: ['Sorry for the late answer, I was on holiday.', 'When is the next payment due?'],
};
