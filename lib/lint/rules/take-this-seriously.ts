import { isTroubled } from '../customer.ts';
import { foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'take-this-seriously',
  family: 'empty-promise',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(i|our team|we) <adv> (are taking|take/s|treat) (all|any|complaints|customer|every|feedback|it|matters|such|that|the|these|this|your) ~4 (seriously|seriousness)',
    '(are|is) taken <adv> seriously',
    '(handle|handled|treat|treated) ~3 with the (greatest|utmost) (care|importance|priority|seriousness)',
    '(are|is) of (the)? (great|paramount|utmost) (concern|importance) (to us)?',
  ],
  unless: (found) => foundWords(found).includes('you'),
};

export const words: RuleWords = {
  title: 'We take this very seriously',
  why: 'Said so often that it now means the opposite.',
  instead: 'Show it: the step you have taken, and the next one.',
  source: 'B 2, E',
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
