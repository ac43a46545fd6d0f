import { foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'take-this-seriously',
  family: 'empty-promise',
  title: 'We take this very seriously',
  why: 'Said so often that it now means the opposite.',
  instead: 'Show it: the step you have taken, and the next one.',
  source: 'B 2, E',
  strength: 'weak',
  phrases: [
    '(we|i|our team) <adv> (take/s|are taking|am taking|treat) (this|these|such|your|all|every|it|that|any|customer|complaints|matters|feedback|the|safety|privacy|security|quality) ~4 (seriously|seriousness)',
    '(is|are) taken <adv> seriously',
    '(treat|treated|treating|handle|handled) ~3 with the (utmost|greatest|highest) (seriousness|importance|priority|care)',
    '(is|are) of (the)? (utmost|paramount|great) (importance|concern) (to us)?',
  ],
  unless: (found) => foundWords(found).includes('you'),
};

export const flags: readonly Sample[] = [
  { text: 'We take this very seriously.' },
  { text: 'Your case is treated with the utmost seriousness.' },
  { text: 'All complaints are taken very seriously.' },
];

export const passes: readonly (string | Sample)[] = [
  'I know you are seriously ill, and I have put your order first.',
  'I have stopped that batch and will write to you by Friday.',
];
