import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'did-you-even',
  family: 'blame',
  strength: 'strong',
  phrases: [
    '(did|have) you (follow/ed|read|use/d) (it|our|that|the|them) ~1 (as|correctly|faq|guide|guidelines|instructions|manual|properly|terms)',
    '(did|have) you (by any chance|maybe|perhaps|possibly) (have)? (change/d|click/ed|delete/d|drop|enter/ed|forget|forgotten|give|given|leave|left|lose|lost|misread|miss/ed|move/d|put|share/d|turn/ed|wash)',
    "(are|did|didn't|do|don't|have|haven't|were) you (actually|bother to|even|ever|not even|really) (aware|check/ed|follow/ed|know|look/ed|notice/d|open/ed|plugged|read/ing|see|tried|try/ing|turn/ed)",
    "(did|didn't) you (even|not|not even) (check|know|notice|read|see)",
    "(didn't you|haven't you) (check/ed|know|notice/d|read|see|seen)",
  ],
};

export const words: RuleWords = {
  title: 'Did you even',
  why: 'The “even” says the customer has not tried.',
  instead: 'Ask without it.',
  source: 'B 2',
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
