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
    '(expect|leave|leaving|left|give|giving|write|writing|post|posting) (you)? ~2 (one-star|negative|bad|honest) (review|reviews)',
    '(post|posting|share|go) (this|it|to)? (on|with the)? (social media|twitter|facebook|trustpilot|viral|public|reddit|youtube|online)',
    '(speak to) (the)? (media)',
    '(tell|telling|let) (everyone|anyone|people|others) ~3 (about|what|know|to)',
    '(everyone|people) (needs|need|should|will|must) (to)? (know|see|hear|be warned)',
    '(name and shame|naming and shaming|expose you|go viral|trustpilot|going public|beware everyone|everyone beware|customers beware|buyer beware)',
    '(followers|readers) ~4 (see)',
    '(tell|telling|warn|warning) (every|everyone|everybody|all my|anyone|anybody) ~3',
    '(boycott|boycotting)',
    "(don't|do not|never) (buy|order|book|shop) (from|with|anything)",
    '(going|go|gone|went|off|write|writing|talk|talking|speak|speaking|calling|ringing) to (the)? (press|papers|paper|news|newspapers|media|journalists|journalist|reporter|reporters)',
    '(calling|ringing|call|ring|contact|contacting) (the)? ~3 (news|press|papers|reporters)',
    '(video|footage|photos|photo|screenshots|screenshot|this|it|pictures) (is|are)? (going|goes|go) (up|online|viral|everywhere|on)',
    '(every|all) (the)? review (site|sites)',
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
