import { asksToCancel } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'cancel-are-you-sure',
  family: 'cancel-hurdle',
  title: 'Are you sure you want to cancel',
  why: 'They said so already. Asked again, they hear that their word does not count.',
  instead: 'Cancel it now, and say that it is done.',
  source: 'D 12',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer),
  phrases: [
    '(<youre>|are you) (really|absolutely|quite|completely|100%|entirely|100 %)? (sure|certain|positive)',
    '(do|would|did) you (really|truly|still|actually|definitely) (want|wish|mean|like|intend) to',
    '(please)? confirm (once more|again|one more time|that you (really|definitely|still)|your decision)',
    "(sure|certain) (that)? (you want|you would like|you wish|you'd like|about this|this is what)",
  ],
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
