import { putsRight } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'advertises',
  family: 'tone',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(find|follow|like) us on',
    '(download/ed|get|try) our (new)? app',
    'check out our',
    'did you know (that)? (our|we|you can)',
  ],
  unless: putsRight,
};

export const words: RuleWords = {
  title: 'An advertisement',
  why: 'Something went wrong, and they are being sold to.',
  instead: 'Leave it out until all is well.',
  source: 'B 1, C 5',
};

export const flags: readonly Sample[] = [
  { text: 'Why not follow us on Instagram?' },
  { text: 'Have you downloaded our app yet?' },
  { text: 'Check out our new colours.' },
];

export const passes: readonly (string | Sample)[] = [
  "I've refunded the £9. The receipt is in our app.",
  {
    text: 'You can follow us on Instagram.',
    context: { customer: 'I love your mugs, thank you!' },
  },
];
