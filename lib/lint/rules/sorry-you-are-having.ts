import { owned } from '../clues.ts';
import { after } from '../draft.ts';
import { swap, swapAtEnd } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'sorry-you-are-having',
  family: 'apology',
  title: 'An apology for what the customer is going through',
  why: 'It is heard as “a pity for you”: the trouble is theirs, and nobody here has anything to do with it.',
  instead: 'Say sorry outright and name what went wrong on your side.',
  source: 'D 1, B 1',
  strength: 'strong',
  phrases: [
    '<sorry> (to (hear|learn|read))? (that)? (this|that|it) (is|was|has been) your (experience|impression)',
    "<sorry> (to (hear|learn|read|see|find out))? (about the fact)? (that)? (<youre>|you have been|you've been|you have|you've|you had|you had been|you may be|you might be|you're still|you are still|you are currently|you guys are|you are all) <adv> (having|experiencing|experienced|facing|faced|encountering|encountered|going through|running into|run into|dealing with|met with) ~4 <trouble>",
    "<sorry> (to (hear|learn|read|see|find out))? (that)? (<youre>|you've been|you have been) <adv> (having|experiencing|facing|encountering|going through|running into|dealing with) (this|that|these|those)",
    "<sorry> (to (hear|learn|read|see|find out))? (that)? (you|you have|you've) (had|experienced|encountered|faced|felt|met) (this|that|these|those|any|some|a|an|such a|a bad|a negative|a poor) ~2 <trouble>",
    "<sorry> (to (hear|learn) (about|of))? (for|about|of) (this|that|these|those|the|any|all the|whatever) ~1 <trouble> (that)? (<youre>|you have been|you've been|you may be|you might be) <adv> (having|experiencing|facing|encountering|going through|seeing)",
  ],
  unless: (found) =>
    owned(found) ||
    (['with', 'because'].includes(after(found)) && ['us', 'our'].includes(after(found, 1))),
  mend: (found) => {
    const more = after(found);
    if (
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
        'from',
      ].includes(more)
    )
      return swap("{I'm|We're} sorry about this problem")(found);
    return swapAtEnd(
      "{I'm|We're} sorry",
      "{I'm|We're} sorry, this is our fault",
      "{I'm|We're} sorry we let you down",
    )(found);
  },
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
  { text: 'We apologize for the issues you are experiencing.', becomes: "We're sorry." },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry. We sent the wrong size, and I'm fixing that now.",
  "I'm so sorry you had to wait two weeks because we lost your form.",
  "I'm sorry you are having this problem because of our mistake.",
  'Thank you for telling us about the problem you are having.',
];
