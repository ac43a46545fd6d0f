import { asksToCancel } from '../customer.ts';
import { after } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'are-you-sure',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    "are you (100%|absolutely|completely|entirely|quite|really)? (certain|positive|sure) (that)? (about|it|it's|of|someone|that|the|there|this|we|you|your)",
  ],
  unless: (found) =>
    /^(?:want|wish|would|would like)$/.test(after(found)) || asksToCancel(found.context.customer),
};

export const words: RuleWords = {
  title: 'Are you sure',
  why: 'The customer hears: I do not believe you.',
  instead: 'Ask for the detail you need, and say why.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  { text: 'Are you sure that you ordered a ten?' },
  { text: 'Are you absolutely certain it was not at a neighbour?' },
  { text: 'Are you positive it was the blue one?' },
];

export const passes: readonly (string | Sample)[] = [
  'Which size is on the label?',
  'I want to be sure you get it.',
  { text: 'Are you sure you want to cancel?', context: { customer: 'Hello' } },
];
