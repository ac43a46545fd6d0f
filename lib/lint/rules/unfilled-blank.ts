import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'unfilled-blank',
  family: 'empty-promise',
  strength: 'weak',
  find: ({ own }) =>
    [...own.matchAll(/\[[^[\]\n]{2,60}\](?!\()/g)]
      .filter(([blank]) => /\p{Ll}{2}/u.test(blank) || /\p{Lu}{3}/u.test(blank))
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
};

export const words: RuleWords = {
  title: 'A blank to fill',
  why: 'This blank is still to be filled.',
  instead: 'Write the fact that belongs here, or take the sentence out.',
  source: 'A, E',
};

export const flags: readonly Sample[] = [
  { text: 'It will be there by [date].' },
  { text: 'Hi [name], it has left.' },
  { text: 'Your refund of [AMOUNT] left today.' },
];

export const passes: readonly (string | Sample)[] = [
  'It will be there by Friday.',
  'See note [1] and [a](b).',
];
