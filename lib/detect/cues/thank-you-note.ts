import type { Cue } from '../cue.ts';

export const thankYouNote: Cue = {
  id: 'thank-you-note',
  why: 'writes in order to thank or praise',
  evidence: 'against',
  weight: -3,
  emotions: ['gratitude'],
  phrases: [
    '(saved|made|rescued) (my|our) (days|weeks|wedding|holiday|life|bacon|trip|party|evening|christmas|weekend)',
    '(want|wanted|writing|write|like|just|only|note) to ~2 (say|thanks|express|give|send|pass on) (a)? (big|huge|massive|quick|heartfelt|my)? (thanks|gratitude|appreciation|compliment|compliments|praise)',
    '(credit|praise) (where|to)',
    'pass (this|my|our) ~2 on to (her|him|them|the team|her manager|his manager|your team)',
    '(does|do|did) it right',
    '(shout out|shout-out|hats off|kudos|well done) to',
    '(deserves|deserve) (a)? (medal|raise|pay rise|promotion|praise|bonus|recognition)',
    'what a difference',
  ],
  samples: ['I just want to say thank you.', 'Please pass this on to her manager.'],
  passes: ['Please pass my complaint on.', 'I want to say what went wrong.'],
};
