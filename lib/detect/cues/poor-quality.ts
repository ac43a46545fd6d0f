import type { Cue } from '../cue.ts';

export const poorQuality: Cue = {
  id: 'poor-quality',
  why: 'says it is of poor quality',
  evidence: 'reproach',
  weight: 1.5,
  severity: 2,
  emotions: ['disappointment'],
  category: 'product-defect',
  deniable: true,
  phrases: [
    '(bed bugs|bedbugs|mouse droppings|rat droppings|cockroach|cockroaches|maggots)',
    '(filthy|dirty|stained|unwashed|mouldy|grubby) (room|rooms|sheets|towels|bed|bathroom|toilet|toilets|carpet|kitchen|table|tables|plates|glasses|pool|changing rooms)',
    "(packaging|quality|seller|material|colour|service|product) (not|isn't) (so|that|very)? (good|great|up to)",
    '(poor|bad|terrible|low|inferior|cheap|substandard|worst|pathetic|very poor|third class|horrible) (quality|material|product|stitching|packaging|packing|printing|paper|fabric|battery|sound|print|fit|fitting|performance|camera)',
    '(quality|material|fabric|packaging|battery|camera|food|sound|stitching|service|product|taste) (is|was|are|of the product is) (so|very|really|too|extremely|just|absolutely|quite)? (poor|bad|terrible|awful|cheap|disappointing|pathetic|horrible|low|worst|appalling|flimsy)',
    "(isn't|not) (good|worth|up to|satisfied|fit for|value|so good|genuine|original|recommended|happy|a good)",
    "(don't|never|won't|can't) (buy|recommend|waste|purchase|order|trust|go for) (this|it|from|your|anything|again|them|these|on)",
    '(falls) (short)',
    '(badly|poorly) (packed|written|run)',
    '(flimsy|shoddy|shabby|inedible|unusable|uncomfortable)',
    '(way|far)? too (small|tight|thin|big|expensive|short|loud|slow)',
  ],
};

export const samples = [
  'There were bed bugs in room 9.',
  'Dirty sheets and a mouldy bathroom.',
  'The material is so cheap.',
  'Badly packed and it is not worth the money.',
];

export const passes = ['The quality is not bad at all.', 'Poor weather kept us indoors.'];
