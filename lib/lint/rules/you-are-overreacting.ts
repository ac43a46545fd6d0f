import { before } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'you-are-overreacting',
  family: 'dismissal',
  title: 'You are being difficult',
  why: 'It judges the person instead of the matter.',
  instead: 'Speak of what happened, not of how they are.',
  source: 'C 6, D 13',
  strength: 'strong',
  phrases: [
    '(<youre>|you seem|stop) (being|clearly|just|simply|getting|acting)? (so|too|very|a bit|a little|rather|quite|overly)? (unreasonable|overreacting|exaggerating|dramatic|rude|aggressive|difficult|impatient|emotional|hysterical|oversensitive|ridiculous|demanding|fussy|silly|negative|childish|irrational)',
    'your (attitude|tone|behaviour|behavior|language|rudeness|tantrum|rant) (is|was|toward/s)',
    'blowing (this|it|things) out of proportion',
    'making (a|such a) (fuss|big deal|scene|mountain)',
  ],
  unless: (found) =>
    ['not', 'think', 'if', "don't"].includes(before(found)) || before(found, 1) === 'not',
};

export const flags: readonly Sample[] = [
  { text: 'You are being unreasonable.' },
  { text: "You're overreacting." },
  { text: 'Your attitude is not helping.' },
];

export const passes: readonly (string | Sample)[] = [
  'You are not being unreasonable.',
  'You have every right to be angry.',
];
