import type { Cue } from '../cue.ts';

export const thanks: Cue = {
  id: 'thanks',
  why: 'thanks the company for something done',
  evidence: 'against',
  weight: -1.1,
  emotions: ['gratitude'],
  phrases: [
    '(thanks|grateful|appreciate|thankful) (so much|very much|a lot|again|guys|everyone|all|to you|sincerely)? (for|to) ~3 (help|helping|sorting|quick|reply|response|getting|great|making|all|everything|assistance|support|prompt|fast|patience|following|being|resolving|advice|info|information|sending|team|amazing|wonderful|confirming|letting|explaining|taking|calling|coming|kind|time|update|delivery|service|work|good|the|have|sharing)',
    '(thanks) (so much|very much|a lot|a million|a ton|again|guys|everyone|all)',
    '(many|huge|big|special) thanks (to|for)',
    '(really|much|truly|very|greatly|so) (appreciate|appreciated|grateful)',
    '(am|are|so|very|really|most) (grateful|thankful)',
    '(just|wanted|want|like) (to)? (say|to say)? (a)? thanks',
    'thanks (to|@)',
  ],
};

export const samples = [
  'Thank you so much for sorting it.',
  'I really appreciate the quick reply.',
];

export const passes = ['Thanks in advance for looking into it.', 'Thanks, Maria'];
