import { before } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'you-are-overreacting',
  family: 'dismissal',
  strength: 'strong',
  phrases: [
    '(<youre>|stop|you seem) (acting|being|clearly|getting|just|simply)? (a bit|a little|quite|rather|so|too|very)? (aggressive|difficult|emotional|negative|overreacting|ridiculous|rude|unreasonable)',
    'your (attitude|behavior|language|rudeness|tone) (is|toward/s|was)',
  ],
  unless: (found) =>
    ['not', 'think', 'if', "don't"].includes(before(found)) || before(found, 1) === 'not',
};

export const words: RuleWords = {
  title: 'You are being difficult',
  why: 'It judges the person instead of the matter.',
  instead: 'Speak of what happened, not of how they are.',
  source: 'C 6, D 13',
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
