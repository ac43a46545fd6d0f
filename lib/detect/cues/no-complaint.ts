import type { Cue } from '../cue.ts';

export const noComplaint: Cue = {
  id: 'no-complaint',
  why: 'says it is not a complaint',
  evidence: 'against',
  weight: -3,
  phrases: [
    '(nothing|nobody) to (complain|moan) about',
    'no (reply|response|answer|action|rush) (needed|required|necessary|expected|from you)',
    "(no|zero|n|without|never have any|nor any|not any|without any|haven't any|don't have any|have any) (major|real|other|further|big|particular)? (complaints|complaint|cause for complaint|grounds for complaint)",
    "(isn't|not) (really|actually|meant as|intended as|by any means)? (a|to be a|any kind of|meant as a)? (complaint|moan|criticism|complaining|dig)",
    "(not|isn't|no|don't want|not here|not writing|am not) (trying)? (to)? (complaining|complain|moaning|a moan|moan|blaming)",
    "(can't|nothing to|no reason to|hardly|little to|not one to) (really)? (complain|fault|criticise|moan)",
  ],
  samples: [
    'No complaints from me.',
    'This is not a complaint, just an idea.',
    'I have nothing to complain about.',
  ],
  passes: ['I want to make a complaint.', 'The problem is still there.'],
};
