import type { Cue } from '../cue.ts';

export const happensAgain: Cue = {
  id: 'happens-again',
  why: 'says it is not the first time',
  evidence: 'fault',
  weight: 1.2,
  severity: 2,
  emotions: ['frustration'],
  phrases: [
    'in n (letters|emails|e-mails|calls|visits)',
    '(second|third|fourth|fifth|sixth|n|2nd|3rd|4th|5th|umpteenth|nth|tenth) (time|times|one|delay|cancellation|replacement|failure|attempt) (this|in|now|that|it|you|i|we|is|running|and|my|our|already)',
    '(this|it|that|same) (keeps|kept|keep) (happening|on happening|going|occurring|coming)',
    '(every|each) (single|bloody|damn)? (time|months|weeks|days|night|years) (i|we|you|it|there|the|this|my)',
    '(happened|happening|happens|wrong|failed|broken|broke|late|delayed|missed|missing|down|lost|crashed|messed up|screwed up) (yet)? (again|once again|once more)',
    '(yet|once) again',
    '(same|similar) (problem|issue|mistake|thing|error|fault|story|excuse|excuses) (again|every|as|over|happened|before|with|still)',
    '(again and again|time and again|time after time|over and over|n times now|back to square one|days after days|weeks after weeks)',
    "(isn't|not) the first (time|problem|issue|mistake)",
    'again (this|today|and again|with your|no)',
    '(as|like) (usual|always) ~2 (late|no|not|broken|nobody|nothing|useless)',
    'always (late|delayed|something|a problem|problems|broken|the same|an issue|wrong|down|cancelled|busy|an excuse)',
  ],
  samples: ['This is the second time this month.', 'It keeps happening every time I pay.'],
  passes: ['Looking forward to seeing you again.', 'I had a lovely time.'],
};
