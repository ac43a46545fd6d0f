import type { Cue } from '../cue.ts';

export const publicThreat: Cue = {
  id: 'public-threat',
  why: 'says they will make it public, or already do',
  evidence: 'reproach',
  weight: 2,
  severity: 4,
  marks: ['public-threat'],
  emotions: ['anger'],
  phrases: [
    'n followers',
    '(telling) (people) about',
    'followers ~9 (see|about)',
    '(i) (go) to ~3 (the)? (local)? (paper)',
    '(the local paper|the local papers|the newspapers)',
    '(posting|give) (my)? (bad|honest) (review|reviews)',
    '(writing) (a|this)? (review) (on)',
    '(one-star|negative|bad) (review|reviews)',
    '(post|posting|share|go) (this|it|to)? (on|with the)? (social media|twitter|facebook|trustpilot|viral|public|reddit|youtube|online)',
    '(speak to) (the)? (media)',
    '(tell|telling|let) (everyone|anyone|people|others) ~3 (about|what|know|to)',
    '(everyone|people) (needs|need|should|will|must) (to)? (know|see|hear|be warned)',
    '(name and shame|naming and shaming|expose you|go viral|trustpilot|going public|beware everyone|everyone beware|customers beware|buyer beware)',
    '(followers|readers) ~4 (see)',
  ],
};

export const samples = [
  'I will post this on Trustpilot and tell everyone.',
  'Expect a one-star review.',
];

export const passes = [
  'I left you a review on your site, five stars.',
  'Where can I write a review of my stay?',
];
