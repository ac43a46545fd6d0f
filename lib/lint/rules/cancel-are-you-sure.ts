import { asksToCancel } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'cancel-are-you-sure',
  family: 'cancel-hurdle',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer),
  phrases: [
    '(<youre>|are you) (100 %|100%|absolutely|completely|entirely|quite|really)? (certain|positive|sure)',
    '(did|do|would) you (actually|definitely|really|still|truly) (intend|like|mean|want|wish) to',
    '(please)? confirm (again|once more|one more time|that you (definitely|really|still)|your decision)',
    "(certain|sure) (that)? (about this|this is what|you want|you wish|you would like|you'd like)",
  ],
};

export const words: RuleWords = {
  title: 'Are you sure you want to cancel',
  why: 'They said so already. Asked again, they hear that their word does not count.',
  instead: 'Cancel it now, and say that it is done.',
  source: 'D 12',
};

export const flags: readonly Sample[] = [
  { text: 'Are you sure?', context: { customer: 'Please cancel my plan.' } },
  { text: 'Do you really want to leave us?', context: { customer: 'I want to cancel.' } },
  { text: 'Please confirm your decision.', context: { customer: 'Please cancel my plan.' } },
];

export const passes: readonly (string | Sample)[] = [
  { text: 'It is cancelled as of today.', context: { customer: 'Please cancel my plan.' } },
  'Do you still want to keep the box?',
];
