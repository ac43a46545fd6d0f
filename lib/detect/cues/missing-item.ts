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
    '(is|are|was|were|one|n|screws|charger|cable|parts|item|items|pieces|piece|and) (still|all|also|just|been)? missing',
    'missing (item|items|part|parts|piece|pieces|screws|pages|bag|luggage|parcel|package|order|money|remote|charger|cable)',
    '(only|just) (received|got|came with|contained|sent|have|arrived with|n of) ~3 (one|n|half|of|part|1)',
    "(without|didn't include|didn't come with|didn't contain|isn't included|isn't in) (the|any|a|my|the box) ~3 (charger|cable|screws|parts|instructions|manual|box|lid|remote|battery|adapter|sauce|drinks|drink|item|items)",
    "(isn't|not) in the (box|parcel|package|bag|order)",
    "(half|part) of (my|our|the) (order|food|meal|delivery|items|parcel)",
    '(box|parcel|package|envelope|bag) (was|is|arrived|came) (completely|totally|half)? empty',
    'empty (box|parcel|package|envelope)',
  ],
  samples: ['Two screws are missing.', 'The box was empty.', 'I only received half of it.'],
  passes: ['Let me know if I am missing something.', 'We have been missing your newsletters!'],
};
