import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { isGeneral } from '../troubles/index.ts';
import { checkOf } from '../troubles/wording.ts';

export const checkFix: Move = {
  id: 'check-fix',
  label: 'Check that the fix worked',
  does: 'Asks whether what we did has worked, in their eyes.',
  source: 'B, D',
  fits: (situation) => factsOf(situation).troubled,
  write: (situation, pick) => {
    const facts = factsOf(situation);
    const check = checkOf(facts);
    const ask = isGeneral(facts.trouble) ? 'whether what I did has worked for you' : check;
    return [
      pick([
        `It matters to me that this really worked. Could you tell me ${ask}?`,
        `I don't want to leave this at a guess. Could you tell me ${ask}?`,
      ]),
      pick([
        "If it isn't right yet, I'll go on with it at once.",
        "And if not, I'll take it up again straight away.",
      ]),
    ];
  },
  samples: [
    {
      customer: 'You charged me twice. This is a disgrace!',
      agent: 'I have sent the second payment back.',
      gives:
        "It matters to me that this really worked. Could you tell me whether the second payment is back with you? If it isn't right yet, I'll go on with it at once.",
    },
  ],
};
