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
    '(colour|color|size|styling|product) (not|is|was) (matching|different)',
    '(different|another) (item|product|colour) (received|from)',
    'never ordered this',
    'but the ~6 (is) (a)? ~3 (and) ~1 (i) (asked)',
    'sent me (a)? ~1 one',
    '(small) (not)',
    '(sent|send|received|delivered|got|given|gave|ordered|have|was|is) (me)? (the|a|an)? (completely|totally)? (wrong|incorrect|different) (item|one|size|colour|color|product|model|address|amount)',
    '(the)? wrong (item|size|colour|color|product|order|model|items)',
    '(ordered|asked for|bought|booked|wanted) ~8 (but|and) (i|they|you|was|were)? (instead)? (received|got|sent|given|gave|delivered) (me|us)? (a|an|the|another|one|something|n)',
    "(isn't|not) (what|the one)",
    '(instead of) (the) ~5 (i) (requested)',
    'false advertising',
    'used (item|product|one|mobile)',
    '(second hand|fake|duplicate|expired|refurbished) (product|item|one|copy|phone|book|and)',
  ],
};

export const samples = [
  'You sent me the wrong size.',
  'I ordered a blue lamp but received a green one.',
  'I never ordered this.',
];

export const passes = [
  'What if it is the wrong size, can I exchange it?',
  'Everything was exactly as described.',
  'I ordered the lamp two weeks ago and it still has not arrived.',
];
