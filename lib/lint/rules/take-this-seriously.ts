import { owned, timeFollows } from '../clues.ts';
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
    '(we|i) (strive|aim|are committed|pride ourselves) (to|on|in) (provide|providing|offer|offering|deliver|delivering|give|giving|excellent|our|ensure|ensuring|great|customer|meet)',
    "(does not|doesn't|not) (reflect|represent|meet|the level of|the standard|indicative of) (our|the|of|we) ~4 (standards|service|values|strive|level|quality)",
  ],
  unless: (found) =>
    (owned(found) && !foundWords(found).includes('seriously')) ||
    foundWords(found).some((word) => word === 'you') ||
    (timeFollows(found) && foundWords(found).includes('committed')),
};

export const flags: readonly Sample[] = [
  { text: 'We take this very seriously.' },
  { text: 'All complaints are taken very seriously.' },
  { text: 'We strive to provide excellent service.' },
  { text: 'We pride ourselves on our service.' },
];

export const passes: readonly (string | Sample)[] = [
  'I have stopped that batch and will write to you by Friday.',
];
