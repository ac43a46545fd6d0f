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
    'not for the better',
    'for the worse',
    '(the mains|mains) (were) (cold)',
    'hard to (accept|understand|believe)',
    '(let down)',
    '(disappointed|disappointing|disappointment|disheartened|disheartening|let down|letdown|underwhelmed|underwhelming|dismayed|saddened|upsetting|gutted|heartbroken)',
    "(not|isn't|don't feel) (at all|very|a)? (happy|satisfied|impressed|pleased|thrilled|amused|acceptable)",
    '(unhappy|dissatisfied|unimpressed|displeased|unsatisfied|discontent|unsatisfactory|dissatisfaction)',
    '(expected|expect|deserve) (so much)? (better|more)',
    "(isn't|not) what (i|we) (expect|expected|paid|was expecting)",
    '(let) (me|us|you) down',
    '(falls) (short)',
    '(sad|sorry) to (say|see|hear) ~3 (but|that)',
    '(a|such a|real|what a) (shame)',
    '(regret) (buying)',
    'used to (be|have) ~4 (good|great|now|but|amazing)',
  ],
};

export const samples = [
  'I am very disappointed.',
  'We are not happy with how this was handled.',
  'I expected better from you.',
];

export const passes = ['I am not disappointed at all.', 'We are so happy with it.'];
