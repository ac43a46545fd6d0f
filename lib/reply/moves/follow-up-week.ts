import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { checkOf } from '../troubles/wording.ts';

export const followUpWeek: Move = {
  id: 'follow-up-week',
  label: 'Follow up after a week',
  does: 'Makes sure it is settled in the customer’s eyes before the case is closed.',
  source: 'A, B, C, E',
  fits: (situation) => factsOf(situation).troubled,
  write: (situation, pick) => {
    const facts = factsOf(situation);
    const check = checkOf(facts);
    return [
      pick([
        `Before I close this, I'd like to know ${check}.`,
        `Before I close this, please tell me ${check}.`,
      ]),
      pick(['Is it settled the way you wanted?', 'Are you happy with how we left it?']),
    ];
  },
  samples: [
    {
      customer: 'You charged me twice. This is a disgrace!',
      agent: 'I am checking both payments.',
      gives:
        "Before I close this, I'd like to know whether the second payment is back with you. Is it settled the way you wanted?",
    },
  ],
};
