import { owned, putsRight } from '../clues.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'we-did',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    '(i|we|(my|our|the) ~1 (agent|courier|crew|driver|engineer|staff|team|technician)) did <adv> (advise|attempt|attend|call|come|contact|deliver|e-mail|email|explain|inform|knock|leave|let|mention|notify|post|reply|respond|ring|say|send|state|tell|try|warn)',
    '(it|that|they|this) (did|do|does) <adv> (say|state|work)',
  ],
  unless: (found) =>
    owned(found) ||
    putsRight(found) ||
    says(found, /^(?:and|but|if|not|right|sorry|what|when|wrong)$/),
};

export const words: RuleWords = {
  title: 'But we did',
  why: 'It takes the firm’s side against the customer’s.',
  instead: 'Say what you see on your side, and ask what came through.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'We did send you a letter.' },
  { text: 'The driver did knock on Monday.' },
  { text: 'The lamp is new, it does work.' },
];

export const passes: readonly (string | Sample)[] = [
  'We did send it, but to the old address.',
  'You are right, we did say five days.',
  'Did we send it to the old address?',
];
