import { swapWhole } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'any-inconvenience',
  family: 'apology',
  strength: 'strong',
  phrases: [
    '<sorry> (about|for) (all|any|whatever) ~2 (concern|confusion|delay/s|disruption|distress|frustration|hassle|inconvenience/s|issues|misunderstanding|problems|trouble/s|upset)',
    '<sorry> (about|for) (all|any|the|this|whatever) ~2 (confusion|disruption|distress|frustration|hassle|inconvenience/s|problems|trouble|upset) (that)? (it|the delay|the issue|these|this|we|which) (could|may|might) (be|have) (caused|caused to|causing)? (you)?',
    '<sorry> (about|for) any ~2 (delays|disruption|distress|frustration|inconvenience/s|issues|problems|trouble/s|upset) (it|that|this|we)? (could|had|has|have|may|might)? (have)? (caused|causes) (to)? (you)?',
    '<sorry> any inconvenience (it|that|this)? (could|has|may|might)? (have)? (caused)? (you)?',
    '(any|for) inconvenience (it|that|this)? (could|may|might) (have)? cause/d (you)?',
  ],
  mend: swapWhole(
    "{I'm|We're} sorry for the trouble this caused you",
    "{I'm|We're} sorry we let you down",
  ),
};

export const words: RuleWords = {
  title: 'Any inconvenience',
  why: '“Any” says nobody has looked at what it cost; “inconvenience” makes it small.',
  instead: 'Name what it cost: the wait, the trip, the money.',
  source: 'D 1',
};

export const flags: readonly Sample[] = [
  {
    text: 'We apologize for any inconvenience this may have caused.',
    becomes: "We're sorry for the trouble this caused you.",
  },
  { text: 'Sorry for any inconvenience.', becomes: "We're sorry for the trouble this caused you." },
  {
    text: 'I apologise for any inconvenience caused, and I have refunded you.',
    becomes: "I'm sorry for the trouble this caused you, and I have refunded you.",
  },
  { text: 'We regret any inconvenience.', becomes: "We're sorry for the trouble this caused you." },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry for the two weeks this cost you.",
  'If there is any trouble at the door, call me.',
];
