import type { Cue } from '../cue.ts';

export const complains: Cue = {
  id: 'complains',
  why: 'calls it a complaint',
  evidence: 'reproach',
  weight: 2.2,
  severity: 2,
  emotions: ['disappointment'],
  deniable: true,
  supposable: true,
  phrases: [
    '(formal|official|this|my|a|our|the|raise|raising|lodge|file|written) (formal|official|written)? (complaint|complaints)',
    '(wish|want|like|have|need|going|reason|compelled) (to) (complain|raise a concern|make a complaint|register my)',
    '(complaining|complain) (about|to|that|of|because)',
    '(complaint)',
  ],
};

export const samples = [
  'I wish to complain about my last bill.',
  'Please treat this as a formal complaint.',
];

export const passes = ['I have no complaints at all.', 'This is not a complaint.'];
