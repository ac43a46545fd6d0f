import { owned } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'not-for-everyone',
  family: 'dismissal',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "(are not|aren't|is not|isn't|never be|not) (for|to) (everybody|everyone|everyone's)",
    '(matter|question) of (opinion|perspective|taste)',
    '(are|be|is) <adv> (a)? (bit)? subjective',
  ],
  unless: owned,
};

export const words: RuleWords = {
  title: 'A matter of taste',
  why: 'It turns a fault into a whim of theirs.',
  instead: 'Take it as a fault, and ask what they had hoped for.',
  source: 'B 2, C 5',
};

export const flags: readonly Sample[] = [
  { text: "Dark roast isn't for everybody." },
  { text: 'That is a matter of taste.' },
  { text: 'Comfort is very subjective.' },
];

export const passes: readonly (string | Sample)[] = [
  'What did you hope it would taste like?',
  "The wrong roast is our mistake, and it isn't for everyone.",
];
