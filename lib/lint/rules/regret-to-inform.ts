import { foundWords } from '../draft.ts';
import { drop, swapOpening } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'regret-to-inform',
  family: 'apology',
  strength: 'weak',
  phrases: [
    '(i|we) (deeply|must|sincerely|truly)? (regret|regretfully) (to)? (advise|inform|notify|tell) (you)? (that)?',
    '<am> <adv> sorry to (advise|inform|notify) you (that)?',
    'regretfully ,',
  ],
  mend: (found) =>
    foundWords(found).includes(',') ? drop(found) : swapOpening("{I'm|we're} sorry to say")(found),
};

export const words: RuleWords = {
  title: 'Regret to inform',
  why: 'It sounds like a letter from an office that has already decided.',
  instead: 'Say it as you would to a neighbour.',
  source: 'D 11',
};

export const flags: readonly Sample[] = [
  {
    text: 'We regret to inform you that your order is late.',
    becomes: "We're sorry to say your order is late.",
  },
  {
    text: 'I am sorry to inform you the shirt has sold out.',
    becomes: "I'm sorry to say the shirt has sold out.",
  },
  {
    text: 'We regret to advise you that the shirt has sold out.',
    becomes: "We're sorry to say the shirt has sold out.",
  },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry: your order is late.",
  'I will tell you as soon as it lands on Friday.',
];
