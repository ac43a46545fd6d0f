import type { Cue } from '../cue.ts';

export const safety: Cue = {
  id: 'safety',
  why: 'speaks of danger, injury or health',
  evidence: 'fault',
  weight: 1.8,
  severity: 4,
  marks: ['safety'],
  emotions: ['worry'],
  deniable: true,
  supposable: true,
  phrases: [
    '(smoking|melted|melting|sparks|spark|smoke) (when|from|out|and|while|in|the)',
    '(started|began|starts) to (smoke|burn|spark|melt|smoulder)',
    '(scorch mark|scorch marks|small burn|burn on|burns on)',
    'by a (recall|allergy)',
    '(injured|injury|injuries|injure|hospital|hospitalised|hospitalized|ambulance|a&e|burned|burnt|burns|scalded|electrocuted|electric shock|shock from|sparks|sparking|sparked|caught fire|catch fire|on fire|fire hazard|smoke|exploded|explode|explosion|choked|choking|choking hazard|food poisoning|poisoned|allergic reaction|allergic shock|anaphylactic|anaphylaxis|dangerous|unsafe|hazard|hazardous|risk to life|safety risk|safety hazard|safety issue|safety concern|gas leak|carbon monoxide|bleeding|stitches|concussion|broken glass|glass in|metal in|mould in|threatened me|assaulted|harassed|vomiting|threw up|be sick|made ill|made us ill|made me ill|made me sick|made us sick|got sick|fell ill|blisters)',
    '(could have|might have|nearly|almost) (been)? (killed|died|hurt|burnt|burned|choked|seriously|kill|injured|set fire|caused a fire|caused an accident|fallen|electrocuted)',
    '(someone|somebody|child|son|daughter|baby|toddler|kids|he|she|i|wife|husband|mother|father|passenger) (was|is|were|could|might|will|got|have been|gets) (get|be|going to get|going to be|nearly|badly|been|almost)? (hurt|injured|killed|burned|burnt|cut|scalded|unwell|ill|poisoned)',
    '(cut|burned|burnt|hurt|scalded) (my|her|his|our|their|himself|herself|myself)',
  ],
  samples: ['The charger caught fire next to my bed.', 'My son was hurt by the broken handle.'],
  passes: [
    'Is it safe for children under three?',
    'What should I do in the event of a fire drill at the hotel if I am deaf?',
  ],
};
