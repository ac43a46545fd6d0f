import { after, foundWords } from '../draft.ts';
import { swapAndGoOn } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'sorry-but',
  family: 'apology',
  strength: 'strong',
  phrases: [
    '<sorry> (about (it|that|this)|for (it|that|this)|to hear (it|that|this)|to say (that|this))? (,)? (but|however|though)',
    "<sorry> (about|for|that|to hear) ~8 (but|however) (i can't|i cannot|it is our|it's our|our policy|our terms|rules|that is|that's|there is nothing|there's nothing|these|this is|this isn't|unfortunately|we can't|we cannot|we do not|we don't|you)",
  ],
  unless: (found) =>
    goesOn(found, /^(?:sorted|fixed|done|now|owned)$/) ||
    /^only an?$/.test(`${after(found)} ${after(found, 1)}`),
  mend: (found) => {
    const words = foundWords(found);
    return words.length > 9 || words.some((word) => ['about', 'for', 'that', 'hear'].includes(word))
      ? null
      : swapAndGoOn("{I'm|We're} sorry.")(found);
  },
};

export const words: RuleWords = {
  title: 'Sorry, but',
  why: 'Everything before the “but” is taken back by what comes after it.',
  instead: 'End the apology with a full stop. Then say the rest.',
  source: 'D 1, B 2',
};

export const flags: readonly Sample[] = [
  {
    text: "I'm sorry, but that offer ended on Monday.",
    becomes: "I'm sorry. That offer ended on Monday.",
  },
  {
    text: 'We are sorry but the parcel left on time.',
    becomes: "We're sorry. The parcel left on time.",
  },
  { text: 'We apologise for the wait, but you ordered on a Sunday.' },
  { text: 'Sorry about that, however the date was on the form.' },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry about the wait, but that's sorted now.",
  "I'm sorry. We missed the date.",
  'Sorry, but only a little.',
  "I'm sorry for the wait, and I have sent it today.",
  'I know this does not give you the day back, but I have refunded you in full.',
];
