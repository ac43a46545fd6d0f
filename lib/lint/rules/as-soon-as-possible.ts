import { timeFollows } from '../clues.ts';
import { swapAtEnd } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'as-soon-as-possible',
  family: 'empty-promise',
  strength: 'weak',
  phrases: [
    'as (fast|promptly|quickly|soon) as (i can|is possible|possible|we can|we possibly can)',
    'asap',
    '(at|in|within) (our|the) (very)? (earliest|soonest) (convenience|opportunity|possible (time)?)?',
    '(as a matter of urgency|at the first opportunity|in a timely (manner)|with the utmost urgency|without delay)',
  ],
  unless: (found) => timeFollows(found) || says(found, /^please$/),
  mend: swapAtEnd('by [day and time]'),
};

export const words: RuleWords = {
  title: 'As soon as possible',
  why: 'Possible for whom, and when: the customer still has to wait and wonder.',
  instead: 'Give a day and an hour, and a name.',
  source: 'A, E, C 7',
};

export const flags: readonly Sample[] = [
  { text: "We'll answer as soon as possible.", becomes: "We'll answer by [day and time]." },
  { text: 'I will call you asap.', becomes: 'I will call you by [day and time].' },
  {
    text: 'We will look at it at our earliest opportunity.',
    becomes: 'We will look at it by [day and time].',
  },
];

export const passes: readonly (string | Sample)[] = [
  'Please send me the photo as soon as you can, and as quickly as possible.',
  "I'll answer as soon as I can, and by Friday at the latest.",
  "I'll ring as soon as possible. You will hear from me by 5 pm.",
  'As soon as it lands, I will write.',
];
