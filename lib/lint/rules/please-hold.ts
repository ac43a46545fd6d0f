import { timeFollows } from '../clues.ts';
import { after, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'please-hold',
  family: 'transfer',
  strength: 'strong',
  phrases: [
    'please (continue to hold|hold|standby|stay on the line)',
    'hold (on please|please|the line)',
    'your call is <adv> (important|valuable)',
    'all (of our|our)? (agents|lines|representatives) are <adv> (busy)',
  ],
  unless: (found) =>
    (foundWords(found).join(' ') === 'please hold' &&
      /^(?:on|it|the|onto|your|down|that|this|them)$/.test(after(found)) &&
      after(found, 1) !== 'line' &&
      !(after(found) === 'on' && !/^(?:to)$/.test(after(found, 1)))) ||
    timeFollows(found),
};

export const words: RuleWords = {
  title: 'Please hold',
  why: 'The voice of the waiting line.',
  instead: 'Say for how long, and what you are doing meanwhile.',
  source: 'D 9',
};

export const flags: readonly Sample[] = [
  { text: 'Please hold.' },
  { text: 'Please hold on while I look.' },
  { text: 'Your call is very important to us.' },
  { text: 'All our agents are busy.' },
];

export const passes: readonly (string | Sample)[] = [
  'Please hold on to the box.',
  'Please hold the button for a while.',
];
