import { owned } from '../clues.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'our-people-would-not',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    '(my|our|the) (driver|engineer|staff|team|technician) (confirmed|reports|said|says|stated|states) (he|it|she|that|the|there|they)',
    "(all our|my|our|the) ~1 (agents|cleaner/s|colleague/s|couriers|crew|driver/s|engineer/s|fitters|nurse/s|people|staff|team|technician/s) ((are|is) (all)? <adv> (experienced|professional/s|qualified|trained)|always (check|follow|inspect|knock|pack|ring|say|wash|weigh)|would (always|have|never)|would not|wouldn't)",
    '(no one|nobody|none) (here|of (my|our|the) ~1|of us|on (our|the) ~1) (did|said|told|would)',
    '(my|our|the) ~2 (deny|(has|have) denied|insists|is adamant|remembers (it|things) differently|says otherwise|tells (me|us) (that)? you)',
  ],
  unless: (found) => owned(found) || says(found, /^(?:sorry|should|wrong)$/),
};

export const words: RuleWords = {
  title: 'Our people would not',
  why: 'It takes the other side before theirs has been heard.',
  instead: 'Say that you will hear both, and by when.',
  source: 'B 2, E',
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
