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
    '(formal|official|serious|this|my|a|our|the|make|making|raise|raising|lodge|lodging|file|filing|register|registering|log|logging|submit|submitting|escalate|second|written|another) (formal|official|serious|strong|written|second)? (complaint|complaints)',
    '(wish|want|like|writing|have|need|going|here|reason|forced|compelled|calling|intend|write) (to|am) (formally|officially|also|strongly|now)? (complain|complaining|raise a concern|express my dissatisfaction|express my disappointment|raise a grievance|make a complaint|register my|voice my)',
    '(complaining|complain) (about|to|that|again|of|because)',
    '(complaint)',
  ],
  samples: ['I wish to complain about my last bill.', 'Please treat this as a formal complaint.'],
  passes: ['I have no complaints at all.', 'This is not a complaint.'],
};
