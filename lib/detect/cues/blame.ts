import type { Cue } from '../cue.ts';

export const blame: Cue = {
  id: 'blame',
  why: 'holds the company to blame for what it cost them',
  evidence: 'reproach',
  weight: 1.9,
  severity: 4,
  emotions: ['anger'],
  phrases: [
    '(your|entirely your|all your|their) (fault|mistake|failure|responsibility)',
    '(because|due) (of|to)? your (failure|poor|policy)',
    '(you|it) (have)? (ruined) (my|our|the)',
    '(you) (are) (responsible for (the))',
    '(i) blame (the)',
    '(made|makes) (me) (miss|lose)',
  ],
};

export const samples = ['This is entirely your fault.', 'You ruined our wedding day.'];

export const passes = ['It was my own fault, sorry.', 'What does it cost to send a parcel?'];
