import type { Cue } from '../cue.ts';

export const missingItem: Cue = {
  id: 'missing-item',
  why: 'says something is missing',
  evidence: 'fault',
  weight: 1.6,
  severity: 1,
  category: 'delivery',
  supposable: true,
  phrases: [
    '(is|are|was|were|one|n|cable|item|and) (still|also)? missing',
    'missing (item|items|parts|piece|money|cable)',
    '(only|just) (received|got|sent|have) ~3 (one|n|half|of|1)',
    "(without|isn't in) (the) ~3 (box|sauce)",
    "(isn't) in the (box)",
    '(for|of|about|send|sending|get|replace|with) (the|my|our|a) missing',
    '(box|parcel|pack|packet|set|kit|bag|order|delivery) ~6 but (no|not a|nothing)',
    '(box) (was) empty',
    'empty (box)',
  ],
};

export const samples = [
  'Two screws are missing.',
  'The box was empty.',
  'I only received half of it.',
  'The kit has four legs but no screws.',
  'How do we arrange for the missing arm?',
];

export const passes = [
  'Let me know if I am missing something.',
  'We have been missing your newsletters!',
];
