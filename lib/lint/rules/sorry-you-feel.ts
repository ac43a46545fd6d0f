import { owned } from '../clues.ts';
import { after } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'sorry-you-feel',
  family: 'apology',
  strength: 'strong',
  phrases: [
    "<sorry> (that)? you (weren't|aren't|were not) ~1 (happy|pleased|satisfied)",
    "<sorry> (that)? (it|the ~2|this|you) (did not|didn't|was not|wasn't) (enjoy|find|like|meet your|notice|read|realise|see|to your (liking|taste))",
    '<sorry> (that)? <youHave> (found it necessary|felt (it necessary|the need)|(have|had)? (cause|reason|occasion)) to',
    "(it's|it is|that's|very|really) (disappointing|a shame|a pity|unfortunate|regrettable|sad) (to hear)? (that)? you (feel|felt|think|thought|found|are (unhappy|not|disappointed)|were (unhappy|not|disappointed))",
    '<sorry> (to (hear|learn|see|read))? (that)? you (feel|felt|think|thought|believe|see it|found it|find it)',
    '<sorry> (to (hear|learn|see|read))? (that)? <youre> (feeling|upset|unhappy|angry|disappointed|frustrated|offended|dissatisfied|not happy|not satisfied|annoyed)',
    '<sorry> (to (hear|learn|see|read))? (that)? <youre> (so|very|quite|a bit|clearly)? (upset|unhappy|angry|disappointed|frustrated|offended|dissatisfied|annoyed)',
    '<sorry> (that)? <youHave> (found|find) (any|it|me|my|our|the|this|us) ~2 (disappointing|frustrating|poor|rude|slow|unclear|unhelpful|upsetting)',
    '<sorry> (for|about) your (feelings|frustration|disappointment|dissatisfaction|anger)',
  ],
  // "You feel we let you down" owns nothing: it is the feeling that is apologised for.
  unless: (found) => owned(found) && !/^(?:we|our|that|like|as)$/.test(after(found)),
  mend: swapClause(
    "{I'm|We're} sorry we let you down",
    "{I'm|We're} sorry, {I|we} should have done better",
  ),
};

export const words: RuleWords = {
  title: 'An apology for the customer’s feelings',
  why: 'It makes the feeling the problem, and not what caused it.',
  instead: 'Apologise for what happened, not for how it felt.',
  source: 'D 1',
};

export const flags: readonly Sample[] = [
  {
    text: "I'm sorry you have found it necessary to complain.",
    becomes: "I'm sorry we let you down.",
  },
  { text: "I'm sorry you found our staff rude.", becomes: "I'm sorry we let you down." },
  { text: "It's a shame you feel that way.", becomes: "We're sorry we let you down." },
  { text: "I'm sorry you feel that way.", becomes: "I'm sorry we let you down." },
  {
    text: 'We are very sorry that you feel our service was poor, and we want to help.',
    becomes: "We're sorry we let you down, and we want to help.",
  },
  { text: "Sorry that you're upset about the delay.", becomes: "We're sorry we let you down." },
  { text: 'We are sorry you feel we let you down.', becomes: "We're sorry we let you down." },
  { text: 'We apologise for your frustration.', becomes: "We're sorry we let you down." },
  {
    text: 'We regret that you are unhappy with the outcome.',
    becomes: "We're sorry we let you down.",
  },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry for the disappointment we caused on the day.",
  "I'm sorry we upset you.",
  'You are right to be upset, and I am sorry.',
  "I'm sorry you feel let down, and it is our fault that you do.",
  'How do you feel about a replacement?',
];
