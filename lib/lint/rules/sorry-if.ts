import { foundWords } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'sorry-if',
  family: 'apology',
  strength: 'strong',
  phrases: [
    '<sorry> (in the event) (that)?',
    'if (he|i|it|my ~1|our ~2|she|that|they|this|we) (appeared|came across|come across|felt|sounded) (a bit|as|like|rather)? ~1 (blunt|cold|rude|rushed|short|unhelpful)',
    '<sorry> (about (it|that|this))? if (any|anyone|anything|i|it|my|our|someone|something|that|the|there|this|we|you|your)',
  ],
  mend: (found) =>
    foundWords(found)[0] === 'if'
      ? null
      : swapClause("{I'm|We're} sorry", "{I'm|We're} sorry for the trouble this caused you")(found),
};

export const words: RuleWords = {
  title: 'An apology with an if',
  why: 'The “if” doubts that anything happened at all.',
  instead: 'The customer has told you it happened: say sorry that it did.',
  source: 'D 1',
};

export const flags: readonly Sample[] = [
  { text: 'If our driver came across as rude, that was not his way.' },
  { text: 'We apologise in the event that it was late.', becomes: "We're sorry." },
  { text: "I'm sorry if this caused you any trouble.", becomes: "I'm sorry." },
  { text: 'We apologise if you were offended by our reply.', becomes: "We're sorry." },
  {
    text: 'Apologies if we gave you the wrong impression, I can explain.',
    becomes: "We're sorry, I can explain.",
  },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry. If you would like a refund, tell me and it is yours.",
  "I'm sorry we kept you waiting.",
];
