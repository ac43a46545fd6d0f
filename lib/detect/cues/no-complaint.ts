import type { Cue } from '../cue.ts';

export const noComplaint: Cue = {
  id: 'no-complaint',
  why: 'says it is not a complaint',
  evidence: 'against',
  weight: -3,
  phrases: [
    '(nothing) to (complain) about',
    'no (reply|response) (needed|from you)',
    "(no|n|don't have any|have any) (other)? (complaints|complaint)",
    "(isn't) (a)? (complaint|complaining)",
    "(not|isn't|no) (complaining|complain|blaming)",
    "(can't|nothing to) (complain|fault)",
  ],
};

export const samples = [
  'No complaints from me.',
  'This is not a complaint, just an idea.',
  'I have nothing to complain about.',
];

export const passes = ['I want to make a complaint.', 'The problem is still there.'];
