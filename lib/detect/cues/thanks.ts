import type { Cue } from '../cue.ts';

export const thanks: Cue = {
  id: 'thanks',
  why: 'thanks the company for something done',
  evidence: 'against',
  weight: -1.1,
  emotions: ['gratitude'],
  phrases: [
    '(thanks|grateful|appreciate|appreciated|gratitude|thankful|obliged|indebted) (so much|very much|a lot|again|a million|guys|you|everyone|all|team|to you|to everyone|it|really|sincerely|for all)? (for|to) ~3 (help|helping|sorting|fixing|quick|reply|response|getting|great|making|all|everything|assistance|support|swift|speedy|prompt|fast|kindness|looking after|patience|clear|following|being|resolving|advice|info|information|refund|replacing|sending|staff|team|amazing|wonderful|brilliant|excellent|lovely|confirming|letting|explaining|taking|gesture|calling|coming|going|kind|time|update|delivery|service|work|good|upgrade|the|have|follow|rt|mention|sharing)',
    '(thanks) (so much|very much|a lot|a million|a ton|a bunch|again|guys|everyone|all)',
    '(many|huge|big|massive|warm|heartfelt|special|kind) thanks (to|for|again)',
    '(really|much|truly|very|greatly|so) (appreciate|appreciated|grateful|obliged)',
    '(am|are|so|very|really|most|extremely) (grateful|thankful)',
    '(just|only|quick note|writing|wanted|want|like|note) (to)? (say|to say)? (a)? (big|huge|quick|massive)? thanks',
    'thanks (to|@)',
  ],
  samples: ['Thank you so much for sorting it.', 'I really appreciate the quick reply.'],
  passes: ['Thanks in advance for looking into it.', 'Thanks, Maria'],
};
