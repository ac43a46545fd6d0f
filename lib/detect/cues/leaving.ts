import type { Cue } from '../cue.ts';

export const leaving: Cue = {
  id: 'leaving',
  why: 'says they are leaving or thinking of it',
  evidence: 'reproach',
  weight: 2.3,
  severity: 4,
  emotions: ['anger'],
  category: 'cancellation',
  supposable: true,
  phrases: [
    '(done) (.) cancelling',
    "(never|won't|not) (ever|be|going to)? (be)? (buy|buying|shop|use|using|order|ordering|book|return|returning|purchase|coming back|recommend|renew|trust|stay|staying|go|going|do business|touch|eat) ~4 (again|you|with|your|from|back|there|anything|them|this|it|a|at|to|anyone)",
    '(taking|take|move) (our|all my|the) (business|money) (elsewhere|to)',
    '(switched|switch|moving) (to another|to a different|carriers|back to)',
    '(shopping) elsewhere',
    '(lost|lose) (a)? (customer)',
    '(ready|thinking|reason|decided) (to|of|about) (leave|leaving|cancel|closing my|switch)',
    '(signed) up with (someone)',
    '(last time|last purchase) (i|we|from|you)',
    '(goodbye|good riddance|bye bye|farewell|so long)',
    '(deleted|uninstall|delete) (the|your|this|my) (app|account)',
    '(stay away|avoid|boycott|neveragain|never again)',
  ],
};

export const samples = [
  'I will never order from you again.',
  'We are ready to leave you.',
  'We are taking our business elsewhere.',
];

export const passes = ['How do I move to a bigger plan?', 'I will never forget how kind you were.'];
