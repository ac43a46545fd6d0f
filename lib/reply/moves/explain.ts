import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { asksWhy } from '../why.ts';

export const explain: Move = {
  id: 'explain',
  label: 'Explain what happened',
  does: 'Gives the explanation that was asked for, before anything else.',
  source: 'C, D',
  fits: (situation) => factsOf(situation).troubled,
  write: (situation, pick) => [
    pick([
      ...(asksWhy(situation)
        ? ['You asked for an explanation, and here it is: [what happened].']
        : []),
      'This is what happened: [what happened].',
      'Here is what went wrong on our side: [what happened].',
    ]),
  ],
  samples: [
    {
      customer: 'I was charged twice and I want an explanation. This is a disgrace!',
      gives: 'You asked for an explanation, and here it is: [what happened].',
    },
  ],
};
