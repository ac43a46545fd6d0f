import { askedAgain } from '../asked-again.ts';
import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';

// What the trouble already says needs no second sentence.
const SAYS_IT = new Set(['refund-missing', 'no-answer', 'cannot-cancel']);

export const acknowledge: Move = {
  id: 'acknowledge',
  label: 'Say back what happened',
  does: 'Says back what went wrong and what is wanted, in calm words.',
  source: 'A, C, D',
  fits: (situation) => factsOf(situation).troubled,
  write: (situation, pick) => {
    const facts = factsOf(situation);
    const lines = [pick(facts.trouble.said(facts))];
    if (SAYS_IT.has(facts.trouble.id)) return lines;
    if (facts.ignored) {
      lines.push(
        pick([
          'When you asked us about it, nobody answered.',
          'You asked us about it and heard nothing.',
        ]),
      );
    } else if (askedAgain(situation)) {
      lines.push(
        pick(["You've also had to ask us more than once.", 'And you had to ask more than once.']),
      );
    }
    return lines;
  },
  samples: [
    {
      customer: 'I ordered the lamp on 3 November and it still has not arrived. I want a refund!',
      gives: "You ordered the lamp on 3 November and it still hasn't arrived.",
    },
  ],
};
