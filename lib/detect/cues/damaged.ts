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
    '(arrived|arrive|came|received|delivered|sent|turned up|got|packaging|item|badly|totally|completely) (a|me|us|it|with|completely|badly|totally|very|all|severely|both|an|the|in)? (damaged|smashed|cracked|broken|shattered|crushed|dented|scratched|torn|ripped|bent|stained|leaking|mouldy|moldy|rotten|defective|faulty|soaked|snapped|chipped|spoiled|stale|warped|ruined|pieces|split|expired|dirty|filthy)',
    '(is|was|are|were|been|all|screen) (completely|badly|totally|very|all|severely|both)? (damaged|smashed|cracked|shattered|crushed|dented|scratched|torn|ripped|bent|stained|mouldy|moldy|rotten|soaked|snapped|chipped|warped|ruined|inedible|thawed)',
    'already (stopped|broken|broke|died|failed|given up)',
    "(haven't|isn't|not) (been)? (sealed|closed|cooked|finished|attached|sewn|properly made)",
    '(was|were) off (when|and)',
    '(damaged|smashed|cracked|broken|shattered|crushed|dented|torn|mouldy|moldy|rotten|defective|faulty|spoilt|stale) (item|items|product|goods|box|parcel|package|screen|piece|order|luggage|suitcase|bag|unit|condition|packaging|food|phone|glass|on arrival)',
    '(a|big|huge|deep|large|small|n|hairline|with) (crack|cracks|dent|dents|scratch|scratches|hole|holes|tear|stain|stains|chip) (in|on|across|along|down|through|all|right)',
    '(fell|falling|falls|came|coming|broke|snapped|ripped|peeled|peeling|wore) (apart|off|out|in half|in n|to pieces|after|within|the first)',
    '(stopped|broke|died|failed|quit) (working)? (after|within|in) (only|just|less than|about|under|barely)? (n|a|the|one|1) (days|weeks|months|use|uses|hours|first|wash|washes|minutes)',
    '(after|within|in) (only|just)? (n|a|one|1|the first) (days|weeks|months|use|uses|wash|washes) ~5 (broke|broken|stopped|died|failed|ripped|tore|faded|shrank|cracked|dead|snapped)',
    '(you|they|airline|movers|handlers|driver|courier|cleaner|technician|engineer) (have|also|guys)? (damaged|broke|smashed|destroyed|ruined|scratched|cracked|dented|broken)',
  ],
  samples: [
    'The vase arrived smashed.',
    'There is a large crack in the screen.',
    'The zip broke after two days.',
  ],
  passes: ['It was not damaged, thank you.', 'Can I return it if it arrives damaged?'],
};
