import { clauseEndsAt } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'sorry-for-confusion',
  family: 'apology',
  strength: 'strong',
  phrases: [
    'there (has been|seems to (be|have been)|was) (a|some) (confusion|misunderstanding)',
    '<sorry> (about|for) (any|the|this) misunderstanding',
    '<sorry> (about|for) (a|any|some|the|this|your) ~1 (confusion|miscommunication|misunderstanding) (at|from|on) your (behalf|end|part|side)',
    '<sorry> (about|for) your (confusion|mistake|misunderstanding)',
    '<sorry> (that)? (<youre>|you got|you have been) (confused|mistaken)',
    '(confusion|misunderstanding) (at|from|on) your (end|part|side)',
  ],
  unless: ({ sentence, last }) =>
    sentence.tokens[last - 1]?.norm === 'misunderstanding' && !clauseEndsAt(sentence, last),
  mend: swapClause("{I'm|We're} sorry, {I|we} did not explain that well"),
};

export const words: RuleWords = {
  title: 'The confusion is yours',
  why: 'It says the customer got confused, not that something was unclear.',
  instead: 'Own what was unclear: “I explained that badly”.',
  source: 'D 1, B 2',
};

export const flags: readonly Sample[] = [
  {
    text: 'Sorry for the misunderstanding.',
    becomes: "We're sorry, we did not explain that well.",
  },
  {
    text: 'Sorry for the confusion on your side.',
    becomes: "We're sorry, we did not explain that well.",
  },
  {
    text: "I'm sorry for your confusion, here is the link.",
    becomes: "I'm sorry, I did not explain that well, here is the link.",
  },
  {
    text: "We're sorry that you got confused.",
    becomes: "We're sorry, we did not explain that well.",
  },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry for the confusion my last message caused.",
  "I'm sorry, I explained that badly.",
];
