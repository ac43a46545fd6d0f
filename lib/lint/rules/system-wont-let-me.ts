import { offers, owned } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';
import { goesOn } from '../says.ts';

export const rule: Rule = {
  id: 'system-wont-let-me',
  family: 'excuse',
  title: 'The system will not let me',
  why: 'The customer hears that a machine decides, and nobody is going to argue with it.',
  instead: 'Say who can do it, and by when you will have asked.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    '(is|are|was|were|gets|get) <adv> (generated|applied|issued|calculated|triggered|charged|filled|handled|decided|added) (automatically|by (the|our|a) (system|computer|machine|algorithm|software)|by machine)',
    "(the|our|my|this) ~1 (system/s|computer/s|software|tool|database|portal|screen) <adv> (won't|will not|doesn't|does not|can't|cannot|is not|isn't|wouldn't|would not|do not|didn't) (let|allow/ed/ing|permit|letting|able to|accept|support|give)",
    "<am> <adv> (not|n't) (allowed|permitted|authorised|authorized|in a position|at liberty|supposed) to",
    "(i|we) (am|are|was|were)? (don't|do not) have (the)? (authority|permission|authorisation|authorization|power|access rights) to",
    '(computer|system) says no',
  ],
  unless: (found) =>
    (goesOn(found, /^(?:so|but)$/) && offers(found.sentence.tokens)) || owned(found),
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
