import { anySentence, isCancelled } from '../clues.ts';
import { asksToCancel } from '../customer.ts';
import { before } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'offer-to-stay',
  family: 'cancel-hurdle',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer),
  phrases: [
    'did you know',
    '(skip/ping|take) a (break|month|week)',
    '(better|exclusive|loyalty|special) (deal|discount|offer|price|rate)',
    '(discounted|extra|free|half price) (month/s|upgrade|week/s|year)',
    '(%) (cheaper|discount|off)',
    '(downgrade|pause) (it|the|your) ~1 (account|instead|membership|plan|subscription)?',
    'if you (keep|remain|renew|stay)',
    '(beat|lower|match|reduce) (the|their|your) ~1 (bill|fee|price|rate)',
  ],
  unless: (found) =>
    /^(?:if|should|ever)$/.test(before(found)) ||
    says(found, /^(?:ever)$/) ||
    anySentence(found.draft, isCancelled),
};

export const words: RuleWords = {
  title: 'A deal to stay',
  why: 'They asked to go and are made to haggle.',
  instead: 'Cancel first. Talk of offers only if they ask.',
  source: 'D 12, D 5',
};

export const flags: readonly Sample[] = [
  { text: 'We have a special offer for you.', context: { customer: 'I would like to cancel.' } },
  { text: 'You could pause your plan instead.', context: { customer: 'I would like to cancel.' } },
  { text: 'If you stay, the price drops.', context: { customer: 'I would like to cancel.' } },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: 'Your plan is cancelled, and the free month you had stays free.',
    context: { customer: 'I would like to cancel.' },
  },
  'I can move you to a cheaper plan from today.',
];
