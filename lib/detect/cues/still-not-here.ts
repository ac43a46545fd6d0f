import type { Cue } from '../cue.ts';

export const stillNotHere: Cue = {
  id: 'still-not-here',
  why: 'says something they ordered or were owed has still not come',
  evidence: 'fault',
  weight: 1.9,
  severity: 1,
  emotions: ['disappointment'],
  category: 'delivery',
  supposable: true,
  phrases: [
    "(isn't|not) (here|come|there)",
    "still (haven't|didn't|not) (been)? ~2 (arrived|come|received|delivered|appeared|got|gotten|seen|get|receive|here)",
    "(never|haven't|haven't yet|didn't) (been)? (arrived|arrive|delivered|shipped|showed up|shown up)",
    "(haven't|never|didn't|don't) (received|receive|got|gotten|get) (my|our|the|any|a) ~2 (order|parcel|package|delivery|item|items|goods|product|card|replacement|letter|confirmation|voucher)",
    "(haven't|never|didn't) (received|receive|got|gotten|get) (it|anything)",
    '(it) (is)? (still|just) (pending|waiting|not)',
    'no sign of (any)',
    '(nothing|nobody) (have)? (come|came)',
    '(nothing) (here|came)',
    '(says|tracking says) ~3 delivered ~8 (but|nothing)',
    "(haven't|never) seen (my|our|the|any) ~2 (order|parcel|package|delivery|item|items|goods|replacement|letter)",
    '(is|are) nowhere to be (seen|found)',
    '(where) (is) (my) (order|refund|money|card)',
    "(isn't|not) (delivered|arrived|here yet)",
    '(fails) to (deliver)',
    'not received (my|the|any|a)',
  ],
};

export const samples = [
  "My parcel still hasn't arrived.",
  'We never received the replacement.',
  'Tracking says it was delivered, but there is nothing here.',
];

export const passes = [
  'I have never seen a parcel packed so well.',
  'It arrived this morning.',
  'What happens if it has not arrived by Friday?',
];
