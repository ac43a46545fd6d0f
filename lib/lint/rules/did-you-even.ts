import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'did-you-even',
  family: 'blame',
  title: 'Did you even',
  why: 'The “even” says the customer has not tried.',
  instead: 'Ask without it.',
  source: 'B 2',
  strength: 'strong',
  phrases: [
    '(have|did) you (by any chance|perhaps|possibly|maybe) (have)? (share/d|give|given|drop|dropped|enter/ed|click/ed|change/d|delete/d|leave|left|lose|lost|forget|forgotten|misread|move/d|wash|washed|put|turn/ed|spill|spilled|overload/ed|miss/ed)',
    '(have|did) you (accidentally|mistakenly)',
    "(did|have|do|are|were|didn't|don't|haven't) you (even|actually|really|not even|ever|bother to) (read/ing|try/ing|tried|check/ed|look/ed|know|notice/d|open/ed|follow/ed|aware|plug|plugged|see|turn/ed)",
    "(didn't|did) you (not|not even|even) (read|see|check|notice|know)",
    "(didn't you|haven't you) (read|see|seen|check/ed|notice/d|know)",
  ],
};

export const flags: readonly Sample[] = [
  { text: 'Have you by any chance shared your code?' },
  { text: 'Did you even read the manual?' },
  { text: 'Have you actually tried a restart?' },
  { text: "Didn't you see the notice?" },
];

export const passes: readonly (string | Sample)[] = [
  'Could you by any chance send me a photo?',
  'Have you tried a restart yet?',
  'Did you get the parcel?',
  'Did you ever get the second parcel?',
];
