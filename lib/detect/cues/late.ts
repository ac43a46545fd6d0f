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
    '(was|is) (due|supposed|meant|expected) (to|on) ~8 (but|and|it is now|now)',
    'should have (been|come|gone) ~6 (by now|already|days)',
    '(n) (weeks|hours) (late|overdue)',
    '(is|was|are|running|delivered|turned up) (very|too)? late',
    'late (again|yet again|once more|every (single)? (morning|evening|days|time|weeks))',
    '(long) (overdue)',
    'overdue',
    '(delayed) (by)',
    'another delay',
  ],
  excepted: [
    '(bus|buses|train|trains|tram|trams|coach|flight|plane|ferry|metro|tube) ~5 (n (minutes|hours) late|(was|is|are|were|running) late|late again)',
    '(was|is|are|were) (bus|buses|train|flight) late',
    '(up|until|till|stay|stayed|work|works|working|open|out) late',
  ],
};

export const samples = [
  'The sofa was due on Monday and it is now Thursday.',
  'Your driver turned up late.',
  'My order is three weeks late.',
  'Twenty minutes late every single morning.',
];

export const passes = [
  'Sorry for the late answer, I was on holiday.',
  'When is the next payment due?',
  'The bus was running late.',
  'We stayed up late every evening to watch it.',
];
