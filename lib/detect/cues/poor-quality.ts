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
    "(packaging|quality|seller|material|colour|service|product) (is|was)? (not|isn't) (so|that|very)? (good|great|nice|up to)",
    '(poor|bad|terrible|low|inferior|cheap|awful|substandard|worst|pathetic|disappointing|very poor|third class|horrible) (quality|material|build|workmanship|product|stitching|packaging|packing|printing|paper|fabric|battery|sound|print|fit|fitting|finish|design|performance|camera)',
    '(quality|material|fabric|packaging|battery|fit|camera|food|sound|stitching|service|product|smell|taste|coverage) (is|was|are|were|life is|of the product is) (not good|so|very|really|too|extremely|just|absolutely|quite)? (poor|bad|terrible|awful|cheap|rubbish|disappointing|shocking|pathetic|horrible|low|worst|dreadful|shoddy|atrocious|appalling|cold|inedible|disgusting|flimsy)',
    "(isn't|not) (good|worth|up to|satisfied|fit for|of merchantable|value|so good|genuine|original|recommended|happy|a good)",
    "(don't|never|won't|can't) (buy|recommend|waste|purchase|order|trust|go for) (this|it|from|your|anything|again|them|these|to anyone|on|here)",
    '(fell|falls|falling|well) (short|below)',
    '(cheaply|badly|poorly) (made|packed|packaged|designed|built|printed|fitted|finished|stitched|organised|organized|managed|handled|trained|written|run)',
    '(flimsy|shoddy|shabby|inedible|unusable|uncomfortable)',
    '(way|far|much)? too (small|tight|thin|big|expensive|short|noisy|loud|salty|slow)',
  ],
  samples: ['The material is so cheap.', 'Badly packed and it is not worth the money.'],
  passes: ['The quality is not bad at all.', 'Poor weather kept us indoors.'],
};
