import { swapAtEnd } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'any-inconvenience',
  family: 'apology',
  title: 'Any inconvenience',
  why: '“Any” says nobody has looked at what it cost the customer; “inconvenience” makes it small.',
  instead: 'Name what it cost: the wait, the trip, the money.',
  source: 'D 1',
  strength: 'strong',
  phrases: [
    '<sorry> (for|about) (any|whatever|all) ~2 (inconvenience/s|trouble/s|frustration|confusion|misunderstanding|distress|upset|disruption|issues|problems|delay/s|annoyance|hassle|concern)',
    '<sorry> (for|about) (any|the|this|whatever|all) ~2 (inconvenience/s|trouble|frustration|confusion|distress|upset|disruption|problems|annoyance|hassle) (that)? (this|it|these|we|the delay|which|the issue) (may|might|could) (have|be) (caused|causing|caused to)? (you)?',
    '<sorry> (for|about) any ~2 (inconvenience/s|trouble/s|frustration|distress|upset|disruption|issues|problems|delays) (this|it|that|we)? (may|might|could|has|have|had)? (have)? (caused|causes|been caused) (to)? (you)?',
    '<sorry> any inconvenience (this|it|that)? (may|might|could|has)? (have)? (caused)? (you)?',
    '(any|for) inconvenience (this|it|that)? (may|might|could) (have)? cause/d (you)?',
  ],
  mend: swapAtEnd(
    "{I'm|We're} sorry for the trouble this caused you",
    "{I'm|We're} sorry we let you down",
  ),
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
