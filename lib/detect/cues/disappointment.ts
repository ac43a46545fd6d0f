import type { Cue } from '../cue.ts';

export const disappointment: Cue = {
  id: 'disappointment',
  why: 'says they are disappointed',
  evidence: 'reproach',
  weight: 2,
  severity: 2,
  emotions: ['disappointment'],
  deniable: true,
  phrases: [
    '(the food|the mains|mains|dinner|meal|coffee) (was|were) (cold|burnt|raw|stale)',
    'hard to (accept|understand|believe)',
    '(let down)',
    '(disappointed|disappointing|disappointment|disheartened|disheartening|let down|letdown|underwhelmed|underwhelming|dismayed|saddened|upsetting|gutted|heartbroken)',
    "(not|isn't|far from|less than|hardly|never|unhappy|am not|don't feel) (at all|very|so|really|too|entirely|particularly|exactly|a)? (happy|satisfied|impressed|pleased|thrilled|amused|content|ok with|okay with|acceptable) (with|at|about|by|that|to|customer|here)?",
    '(unhappy|dissatisfied|unimpressed|displeased|unsatisfied|discontent|unsatisfactory|dissatisfaction)',
    '(expected|expect|hoped for|hoped|deserve|deserved) (so much|much|far|a lot|a little|a bit)? (better|more) (from|of|than|for)?',
    "(isn't|not) what (i|we|you|one) (expect|expected|pay|paid|signed up|have come to expect|was expecting|hoped|would expect)",
    '(let|letting) (me|us|customers|people|you) down',
    '(fallen|falls|fell|falling) (well|far)? (short|below)',
    '(sad|sorry|shame|regret) to (say|see|hear|report|write) ~3 (but|disappointed|that)',
    '(a|such a|real|what a) (shame|pity|letdown|let-down)',
    '(regret|regretting) (buying|choosing|switching|booking|ordering|joining|flying|purchasing)',
    'used to (be|love|have|like|enjoy) ~4 (good|great|better|best|reliable|now|but|amazing|you|this)',
  ],
  samples: [
    'I am very disappointed.',
    'We are not happy with how this was handled.',
    'I expected better from you.',
  ],
  passes: ['I am not disappointed at all.', 'We are so happy with it.'],
};
