import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { checkOf } from '../troubles/wording.ts';

export const followUpDays: Move = {
  id: 'follow-up-days',
  label: 'Follow up after three days',
  does: 'Asks whether it worked, before the customer has to write again.',
  source: 'A, B, C, E',
  fits: (situation) => factsOf(situation).troubled,
  write: (situation, pick) => {
    const facts = factsOf(situation);
    const check = checkOf(facts);
    return [
      pick([`I wanted to ask ${check}.`, `I'm writing to ask ${check}.`]),
      pick([
        "If not, tell me and I'll pick it up again.",
        'If not, one line from you is enough and I will take it up again.',
      ]),
    ];
  },
  samples: [
    {
      customer: 'You charged me twice. This is a disgrace!',
      agent: 'I am checking both payments.',
      gives:
        "I wanted to ask whether the second payment is back with you. If not, tell me and I'll pick it up again.",
    },
  ],
};
