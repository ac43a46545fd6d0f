import type { Cue } from '../cue.ts';

export const otherCompany: Cue = {
  id: 'other-company',
  why: "speaks of another company's doing",
  evidence: 'against',
  weight: -2,
  phrases: [
    'the other ~1 (company|let us down)',
    '(other) (caterer) ~3',
    'let down by (her) ~2',
    '(her|his) (energy)? (company|bank)',
    '(mine) is (useless)',
    'looking for a new (broadband)',
    '(my|his) (previous|old|other|present) (provider|bank|company|landlord)',
    '(another|a different|some other|every other|other) (company|provider|bank|airline|store|seller|brand)',
    '(coming|come) (to you|to your)',
    '(unlike|compared to|compared with|better than|nothing like) ~3 (other|others|competitors|previous|old|bank)',
    "(isn't|not) (your) (fault|problem|responsibility)",
    '(through) no fault of (yours|your own|your)',
  ],
};

export const samples = [
  'My previous bank lost my cheque, so I am coming to you.',
  'It is not your fault at all.',
];

export const passes = ['Your company lost my cheque.', 'I gave my old address by mistake.'];
