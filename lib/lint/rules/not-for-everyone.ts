import { isTroubled, owned } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'not-for-everyone',
  family: 'dismissal',
  title: 'A matter of taste',
  why: 'It turns a fault into a whim of theirs.',
  instead: 'Take it as a fault, and ask what they had hoped for.',
  source: 'B 2, C 5',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "(isn't|is not|not|aren't|are not|never be) (for|to) (everyone|everybody|everyone's|everybody's)",
    "not everyone's (cup|taste|thing)",
    '(matter|question) of (taste|opinion|preference|perspective|personal taste|personal preference)',
    '(is|are|be) <adv> (a)? (bit)? subjective',
    "(can't|cannot|impossible to|never) please (everyone|everybody)",
  ],
  unless: owned,
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
