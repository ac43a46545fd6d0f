import { owned } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'our-people-would-not',
  family: 'disbelief',
  title: 'Our people would not',
  why: 'It takes the other side before theirs has been heard.',
  instead: 'Say that you will hear both, and by when.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    "(our|my|the|all our) ~1 (staff|team|driver/s|colleague/s|nurse/s|technician/s|engineer/s|agents|crew|cleaner/s|chefs|fitters|couriers|instructors|guards|people) (wouldn't|would not|would never|would have|(are|is) <adv> (trained|experienced|vetted|professional/s)|always (check|follow|knock|ring|wash|inspect|pack|weigh|say))",
    '(nobody|no one|no-one|none) (here|of us|of (our|my|the) ~1|on (our|the) ~1) (would|has ever|did|said|told|remembers)',
    '(our|my|the) ~2 (denies|deny|says otherwise|is adamant|insists|disagrees|maintains|remembers (it|things) differently|tells (me|us) (that)? you)',
  ],
  unless: (found) => owned(found) || says(found, /^(?:sorry|should|wrong)$/),
};

export const flags: readonly Sample[] = [
  { text: 'Our staff are trained to know worn items.' },
  { text: 'Nobody here would have said that.' },
  { text: 'The driver insists he rang.' },
];

export const passes: readonly (string | Sample)[] = [
  'Our driver is on his way.',
  'Nobody here told you, and I am sorry.',
  'The team would like to meet you.',
];
