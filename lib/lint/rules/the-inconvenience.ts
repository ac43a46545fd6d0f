import { swapWhole } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'the-inconvenience',
  family: 'apology',
  strength: 'weak',
  phrases: [
    '<sorry> to (hear|learn|read) (about|of) (the|this|your) (bad|negative|poor|recent)? (concern/s|experience|issue|problem|situation)',
    '<sorry> (again|once again) for (any|the|this) inconvenience',
    '<sorry> (about|for) (any|such|that|the|this|your)? (a)? (bad|disappointing|negative|poor|unpleasant) experience',
    'regret (any|the|your) ~1 inconvenience (caused)? (to)? (you)?',
    '<sorry> (about|for) (such|that|the|this|your) ~1 inconvenience/s (caused|it caused|it has caused|this caused|this has caused)? (to)? (you)?',
    '(the|this|your) inconvenience (is|was) (deeply|much|sincerely)? regretted',
  ],
  mend: swapWhole(
    "{I'm|We're} sorry for the trouble this caused you",
    "{I'm|We're} sorry we let you down",
  ),
};

export const words: RuleWords = {
  title: 'The inconvenience',
  why: 'A stock line: it reads as if nobody had read this letter.',
  instead: 'Name what it cost: the wait, the trip, the money.',
  source: 'D 1',
};

export const flags: readonly Sample[] = [
  {
    text: 'Sorry for the bad experience.',
    becomes: "We're sorry for the trouble this caused you.",
  },
  {
    text: 'We apologise for the inconvenience.',
    becomes: "We're sorry for the trouble this caused you.",
  },
  {
    text: "I'm sorry for the inconvenience this has caused you.",
    becomes: "I'm sorry for the trouble this caused you.",
  },
  {
    text: 'The inconvenience is regretted.',
    becomes: "We're sorry for the trouble this caused you.",
  },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry for the trouble this caused you.",
  'I know how inconvenient a missed delivery is.',
];
