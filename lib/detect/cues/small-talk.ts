import type { Cue } from '../cue.ts';

export const smallTalk: Cue = {
  id: 'small-talk',
  why: 'is chat or plans, not a matter with the company',
  evidence: 'against',
  weight: -0.7,
  emotions: ['joy'],
  phrases: [
    "(looking forward|look forward|can't wait|excited|see you|catch up|happy (birthday|new years|christmas|easter|friday|monday|holidays)|merry christmas|good night|lol|haha|hahaha|lmao|lovely to (meet|see|hear)|nice to (meet|see|hear)|hope you are well|have a (great|good|nice|lovely|wonderful)|congrats|let us know when|lunch|dinner|drinks|party|agenda|minutes of|xx|xoxo)",
  ],
};

export const samples = [
  'Looking forward to seeing you on Friday.',
  'Happy birthday to the whole team!',
];

export const passes = ['I see.', 'You have my number.'];
