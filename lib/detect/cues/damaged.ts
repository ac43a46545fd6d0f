import type { Cue } from '../cue.ts';

export const damaged: Cue = {
  id: 'damaged',
  why: 'says it came damaged or faulty',
  evidence: 'fault',
  weight: 1.9,
  severity: 1,
  emotions: ['disappointment'],
  category: 'product-defect',
  deniable: true,
  supposable: true,
  phrases: [
    '(warped|bowed|buckled|twisted|crooked|splintered|swollen) (panel|panels|door|doors|shelf|shelves|drawer|drawers|board|boards|frame|leg|legs|top|worktop|slats|floorboards)',
    '(a|one|with) ~1 (crack|dent|scratch|scratches|hole|tear|stain|chip) (in|on|across|along|down|through)',
    '(arrived|came|received|delivered|sent|got|badly|totally|completely) (a|with|completely|badly|the|in)? (damaged|smashed|cracked|broken|crushed|dented|torn|ripped|stained|defective|faulty|spoiled|expired)',
    '(is|was|are|were|been|all) (completely|totally|all)? (damaged|cracked|crushed|torn|ripped|bent|rotten|warped|ruined)',
    'already (stopped|broken)',
    '(bed|bunk bed|chair|table|shelf|shelves|wardrobe|sofa|desk|frame|stool|cot|bench|ladder|stand|rack|ceiling|fence|gazebo|tent) ~1 (collapsed|collapses|gave way|fell down|gives way)',
    "(haven't|isn't) (sealed|closed|finished)",
    '(were) off (when)',
    '(damaged|cracked|broken|shattered|dented|torn|rotten|defective|faulty) (item|items|product|goods|box|screen|piece|order|bag|condition|food|phone|glass)',
    '(a|big|huge|large|small|n|with) (crack|dent|dents|scratch|scratches|hole|stain|chip) (in|on)',
    '(fell|falling|falls|came|coming|broke|snapped|ripped|peeled) (apart|off|out|in half|in n|after)',
    '(stopped|broke|died) (working)? (after|within|in) (just)? (n) (days|weeks|months)',
    '(after|within) (n) (weeks|months|wash) ~5 (stopped|faded)',
    '(you|they) (have)? (broke|destroyed|ruined)',
  ],
};

export const samples = [
  'The wardrobe came with two warped panels.',
  'The vase arrived smashed.',
  'There is a large crack in the screen.',
  'The zip broke after two days.',
];

export const passes = ['It was not damaged, thank you.', 'Can I return it if it arrives damaged?'];
