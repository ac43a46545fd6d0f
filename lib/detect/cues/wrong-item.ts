import type { Cue } from '../cue.ts';

export const wrongItem: Cue = {
  id: 'wrong-item',
  why: 'says they got the wrong thing',
  evidence: 'fault',
  weight: 2,
  severity: 1,
  category: 'delivery',
  supposable: true,
  phrases: [
    "(colour|color|size|item|style|styling|product|model) (isn't|not|is|was) (matching|match|different|incorrect|wrong)",
    '(incorrect|different|another) (item|product|colour|color|size) (received|delivered|sent|than|from)',
    'never ordered this',
    'but the ~6 (is|was) (a|an|the|in)? ~3 (and|not) ~1 (i|we) (asked|ordered|wanted|paid|booked)',
    'sent me (a|an|the)? ~1 one',
    '(medium|small|large|wrong size) (instead|not)',
    '(is|was) (a|an)? ~2 (not|rather than|instead of) ~2 (i|we) (ordered|asked|paid|booked)',
    "(sent|send|received|receive|delivered|got|given|gave|ordered|shipped|supplied|have|was|were|is|brought|arrived|contained|inside was|came with) (me|us|to me)? (the|a|an|completely|totally|entirely)? (completely|totally|entirely)? (wrong|incorrect|different|another person's|someone else's) (item|items|one|size|colour|color|product|order|model|thing|part|parts|address|meal|food|parcel|package|book|version|shoes|dress|shirt|house|amount|quantity|variant|toy|room|pizza|medication|case|cable|shade)",
    '(the)? wrong (item|size|colour|color|product|order|model|part|parts|meal|food|parcel|shoes|dress|shirt|items|medication)',
    '(ordered|asked for|paid for|bought|booked|chose|selected|wanted) ~8 (but|and|instead|yet) (i|we|you|it|they)? (have|was|were|instead)? (received|got|sent|given|arrived|came|delivered|gave|shipped|ended up|get|is|was|it)',
    "(isn't|not) (what|the one|the item|the product|the size|the colour|the color|anything like what|the room)",
    '(instead of|rather than) (the|a|an|my|our|what) ~5 (i|we) (have)? (ordered|asked|paid|bought|booked|chose|requested)',
    'false advertising',
    'used (item|product|one|mobile|phone|piece)',
    '(second hand|second-hand|counterfeit|fake|duplicate|expired|refurbished) (product|item|one|piece|goods|copy|phone|book|and)',
  ],
  samples: [
    'You sent me the wrong size.',
    'I ordered a blue lamp but received a green one.',
    'I never ordered this.',
  ],
  passes: [
    'What if it is the wrong size, can I exchange it?',
    'Everything was exactly as described.',
  ],
};
