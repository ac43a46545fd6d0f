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
    '(smoking|sparks|spark|smoke) (from|out|and|in|the)',
    '(started) to (smoke)',
    '(scorch mark|scorch marks|small burn|burn on|burns on)',
    'by a (recall|allergy)',
    '(injured|injury|injuries|injure|hospital|hospitalised|hospitalized|ambulance|a&e|burned|burnt|burns|scalded|electrocuted|electric shock|shock from|sparks|sparking|sparked|caught fire|catch fire|on fire|fire hazard|smoke|exploded|explode|explosion|choked|choking|choking hazard|food poisoning|poisoned|allergic reaction|allergic shock|anaphylactic|anaphylaxis|dangerous|unsafe|hazard|hazardous|risk to life|safety risk|safety hazard|safety issue|safety concern|gas leak|carbon monoxide|bleeding|stitches|concussion|broken glass|glass in|metal in|mould in|threatened me|assaulted|harassed|vomiting|threw up|be sick|made ill|made us ill|made me ill|made me sick|made us sick|got sick|fell ill|blisters)',
    '(could have|nearly|almost) (killed|died|choked)',
    '(son|he|i) (was|is|got|have been) (been)? (hurt|injured|killed|burned|burnt|cut|ill)',
    '(cut|burned|burnt|hurt) (my|her|his|our)',
    '(gave|given|got|brought) (me|us|him|her|my ~1) ~1 (rash|hives|burn|shock|blisters|food poisoning)',
    '(sick|ill|vomiting) (all night|all days|after eating|from eating|from your|from the food)',
    '(health dept|health department|environmental health|health and safety|hse)',
    '(could|might) (have)? (been)? (killed|injured|electrocuted|died)',
  ],
};

export const samples = [
  'The charger caught fire next to my bed.',
  'My son was hurt by the broken handle.',
];

export const passes = [
  'Is it safe for children under three?',
  'What should I do in the event of a fire drill at the hotel if I am deaf?',
];
