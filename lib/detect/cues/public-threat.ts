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
    '(tell|telling) (them|everyone|everybody|people) (all)? about',
    'followers ~9 (hear|know|see|told|about)',
    '(i|we) (go|will go|am going|are going) to ~3 (the)? (local)? (paper|papers|press|media)',
    '(the local paper|the local papers|the newspapers)',
    '(leave|leaving|write|writing|post|posting|put|publish|give|giving|left|posted|wrote) (a|an|this|my|our|you a|you an)? (bad|negative|honest|terrible|one-star|one star|1 star|scathing|damning|awful|poor) (review|reviews|feedback)',
    '(leave|leaving|write|writing|post|posting) (a|an|my|our|this)? (honest|full|public|detailed)? (review|reviews) (on|everywhere|online|about this|saying)',
    '(one-star|one star|1 star|1-star|negative|bad|scathing|damning) (review|reviews)',
    '(post|posting|share|sharing|put|putting|going|take|taking|go|splash|expose|publish|publishing|tell|telling) (this|it|my story|my experience|what happened|public|to|about this|your|you|all of this|everything)? (all over|on|publicly|to the|with the|online|about this on|everywhere)? (social media|twitter|facebook|tiktok|instagram|trustpilot|the press|press|the papers|papers|newspaper|newspapers|the media|media|tripadvisor|google reviews|viral|public|reddit|linkedin|youtube|online|x)',
    '(contact|contacting|contacted|speak to|speaking to|talk to|go to|going to|call|email|write to|writing to|tell|inform) (the)? (press|media|newspapers|newspaper|papers|local paper|local news|journalist|journalists|bbc|watchdog|news|reporter|national press|consumer champion)',
    '(tell|telling|told|warn|warning|warned|advise|let) (everyone|everybody|all my|my friends|anyone|people|others|all of my|the world|every|other customers|my followers|family and friends|friends and family) ~3 (not to|to avoid|to stay|about|i know|away|never|against|how|what|know|who|will|listen|friends|followers|colleagues|to)',
    '(the world|everyone|people|my followers|public|others) (needs|need|should|will|deserve|deserves|must) (to)? (know|see|hear|be warned|be aware|beware)',
    '(name and shame|naming and shaming|expose you|go viral|trustpilot|going public|beware everyone|everyone beware|customers beware|buyer beware)',
    '(followers|subscribers|readers) ~4 (see|know|hear|interested|love|share)',
  ],
  samples: ['I will post this on Trustpilot and tell everyone.', 'Expect a one-star review.'],
  passes: [
    'I left you a review on your site, five stars.',
    'Where can I write a review of my stay?',
  ],
};
