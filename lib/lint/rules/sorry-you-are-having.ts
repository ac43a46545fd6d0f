import { fromHere, owned, owns } from '../clues.ts';
import { after, foundWords } from '../draft.ts';
import { swapOpening, swapWhole } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

const HAD_TO = /had to/;

export const rule: Rule = {
  id: 'sorry-you-are-having',
  family: 'apology',
  strength: 'strong',
  phrases: [
    '<sorry> (to (hear|learn|read))? (that)? (it|that|this) (has been|is|was) your (experience|impression)',
    "<sorry> (to (find out|hear|learn|read|see))? (about the fact)? (that)? (<youre>|you are still|you had|you have|you have been|you may be|you're still|you've|you've been) <adv> (dealing with|encountered|experienced|experiencing|faced|facing|going through|having|run into|running into) ~4 <trouble>",
    "<sorry> (to (find out|hear|learn|read|see))? (that)? (<youre>|you have been|you've been) <adv> (dealing with|experiencing|facing|going through|having|running into) (that|these|this|those)",
    "<sorry> (to (find out|hear|learn|read|see))? (that)? (you|you have|you've) (encountered|experienced|faced|felt|had|met) (a|a bad|a negative|a poor|an|any|some|such a|that|these|this|those) ~2 <trouble>",
    "<sorry> (to (hear|learn|read|see))? (that)? (you|you have|you've) had to (hear|see|experience|find out|deal with|face|go through) (it|that|these|things|this|those)?",
    "<sorry> (to (hear|learn) (about|of))? (about|for|of) (all the|any|that|the|these|this|those|whatever) ~1 <trouble> (that)? (<youre>|you have been|you may be|you've been) <adv> (experiencing|facing|going through|having|seeing)",
  ],
  unless: (found) =>
    owned(found) ||
    (HAD_TO.test(foundWords(found).join(' ')) &&
      fromHere(found).some(({ tokens }) => owns(tokens))) ||
    (['with', 'because'].includes(after(found)) && ['us', 'our'].includes(after(found, 1))),
  mend: (found) => {
    const more = after(found);
    if (
      !HAD_TO.test(foundWords(found).join(' ')) &&
      [
        'with',
        'on',
        'in',
        'at',
        'when',
        'while',
        'regarding',
        'since',
        'for',
        'after',
        'during',
        'accessing',
        'using',
      ].includes(more)
    )
      return swapOpening("{I'm|We're} sorry about this problem")(found);
    return swapWhole(
      "{I'm|We're} sorry",
      "{I'm|We're} sorry, this is our fault",
      "{I'm|We're} sorry we let you down",
    )(found);
  },
};

export const words: RuleWords = {
  title: 'An apology for what the customer is going through',
  why: 'It is heard as “a pity for you”: the trouble is theirs alone.',
  instead: 'Say sorry outright and name what went wrong on your side.',
  source: 'D 1, B 1',
};

export const flags: readonly Sample[] = [
  { text: "We're sorry that you are having this problem.", becomes: "We're sorry." },
  { text: 'We’re so sorry you’re having this issue.', becomes: 'We’re sorry.' },
  {
    text: "I'm really sorry that you have been\nexperiencing these problems with your router.",
    becomes: "I'm sorry about this problem with your router.",
  },
  {
    text: 'Our team sincerely apologises that you are facing this difficulty.',
    becomes: "We're sorry.",
  },
  {
    text: 'Hi Sam, apologies that you are having trouble. I can help.',
    becomes: "Hi Sam, I'm sorry. I can help.",
  },
  { text: 'We regret that you are experiencing this inconvenience.', becomes: "We're sorry." },
  { text: "I'm sorry to hear that you had a bad experience.", becomes: "I'm sorry." },
  { text: 'Sorry you had to hear that.', becomes: "We're sorry." },
  { text: 'We apologize for the issues you are experiencing.', becomes: "We're sorry." },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry you had to deal with this. We sent the wrong lamp.",
  "I'm sorry. We sent the wrong size, and I'm fixing that now.",
  "I'm so sorry you had to wait two weeks because we lost your form.",
  "I'm sorry you are having this problem because of our mistake.",
  'Thank you for telling us about the problem you are having.',
];
