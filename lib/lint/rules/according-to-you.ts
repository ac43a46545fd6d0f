import { foundWords, isQuestion } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'according-to-you',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    'according to (you|your (account|claim/s|e-mail|email|message|statement|story|version|words))',
    "(if) what (you are saying|you said|you say|you're saying) is (correct|right|true)",
    'your (side|version) of (the)? (events|story)',
  ],
  unless: (found) => isQuestion(found.sentence) || says(found, /^(?:hear|like|understand)$/),
  mend: (found) => (foundWords(found)[0] === 'according' ? swap('as you told us')(found) : null),
};

export const words: RuleWords = {
  title: 'According to you',
  why: 'It marks the customer’s account as one version, and not the true one.',
  instead: 'Say “you told us”.',
  source: 'B 2',
};

export const flags: readonly Sample[] = [
  {
    text: 'According to you, the courier never came.',
    becomes: 'As you told us, the courier never came.',
  },
  { text: 'If what you say is true, we will look at it by Friday.' },
  { text: 'That is your version of events.' },
];

export const passes: readonly (string | Sample)[] = [
  'I would like to hear your side of the story.',
  'In your opinion, what would be fair?',
  'According to the tracking page, it is in Leeds.',
  'As you told us, the courier never came.',
];
