import type { Cue } from '../cue.ts';

export const visitMissed: Cue = {
  id: 'visit-missed',
  why: 'says somebody did not come when they should have',
  evidence: 'fault',
  weight: 1.9,
  severity: 2,
  emotions: ['frustration'],
  category: 'service-quality',
  supposable: true,
  phrases: [
    '(nobody|no one) (have)? (came|shown up|visited)',
    "(engineer|he|she|they|you) (didn't|never) (even)? (turn|turned|showed|come|knock|show up|bother)",
    '(no show|no-show|noshow)',
    '(took|take) (n) (days) off (work)? (for|to)',
    '(waited) (in) (all|the whole) (days|morning)',
    '(missed) (deliveries)',
  ],
};

export const samples = ['The engineer never showed up.', 'I took a day off work for nothing.'];

export const passes = [
  'Nobody is at home on Monday, please leave it next door.',
  'Let me know if I missed a delivery attempt.',
];
