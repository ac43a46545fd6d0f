import type { Cue } from '../cue.ts';

export const thankYouNote: Cue = {
  id: 'thank-you-note',
  why: 'writes in order to thank or praise',
  evidence: 'against',
  weight: -3,
  emotions: ['gratitude'],
  phrases: [
    '(saved|made) (my|our) (days|wedding|life)',
    '(want|wanted|like) to ~2 (say|express|send) (my)? (thanks|gratitude)',
    '(credit) (where|to)',
    'pass (this) ~2 on to (her|her manager)',
    '(does|do) it right',
    '(shout out|hats off|kudos|well done) to',
    'what a difference',
    '(please|do) ~1 thank (her|him|them|whoever|everyone|everybody|all|the)',
    '(is|are|am|was|were|so|just) (delighted|thrilled|chuffed|over the moon) (,|.|!|and|with)',
  ],
};

export const samples = [
  'Please thank the engineer for us.',
  'She is delighted, and so am I.',
  'I just want to say thank you.',
  'Please pass this on to her manager.',
];

export const passes = [
  'I would be delighted if you answered.',
  'Please pass my complaint on.',
  'I want to say what went wrong.',
];
