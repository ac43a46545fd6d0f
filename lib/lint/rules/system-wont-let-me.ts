import { offers, owned, putsRight } from '../clues.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'system-wont-let-me',
  family: 'excuse',
  strength: 'strong',
  phrases: [
    '(are|get|gets|is|was|were) <adv> (added|applied|calculated|charged|decided|filled|generated|handled|issued|triggered) (automatically|by (a|our|the) (computer|machine|software|system)|by machine)',
    "(my|our|the|this) ~1 (computer/s|database|portal|screen|software|system/s|tool) <adv> (can't|cannot|didn't|do not|does not|doesn't|is not|isn't|will not|won't|would not|wouldn't) (able to|accept|allow/ed/ing|give|let|letting|permit|support)",
    "<am> <adv> (n't|not) (allowed|at liberty|authorised|authorized|in a position|permitted|supposed) to",
    "(i|we) (am|are|was|were)? (do not|don't) have (the)? (access rights|authority|permission|power) to",
  ],
  unless: (found) =>
    (goesOn(found, /^(?:so|but)$/) && offers(found.sentence.tokens)) ||
    owned(found) ||
    putsRight(found),
};

export const words: RuleWords = {
  title: 'The system will not let me',
  why: 'The customer hears that a machine decides.',
  instead: 'Say who can do it, and by when you will have asked.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'The fee is applied by the system.' },
  { text: "The system won't let me change it." },
  { text: 'Our booking system does not allow that.' },
  { text: 'I am not authorised to do that.' },
];

export const passes: readonly (string | Sample)[] = [
  "I can't change it from here, so I have asked Priya, who can. She will write by noon.",
  'The system is back up.',
];
