import { askedAgain } from '../asked-again.ts';
import { wantsToLeave } from '../cancel.ts';
import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { isDangerous } from '../safety.ts';

const light = [
  "I'm sorry about that.",
  "I'm sorry. That shouldn't happen.",
  "I'm sorry we gave you this trouble.",
  "I'm sorry. That is for us to mend.",
];
const full = [
  "I'm sorry. We let you down, and putting it right is up to us.",
  "I'm sorry. We got this wrong.",
  "I'm sorry. You had a right to expect better from us.",
  'I apologise. We should have done better.',
  "I'm sorry. This should not have happened to you.",
  "I'm sorry. We fell short of what we owe you.",
  "I'm sorry. You trusted us with this and we did not live up to it.",
  "I'm sorry. It is for us to put this right.",
  "I'm sorry. We owed you better than this.",
];
const again = [
  "I'm sorry. We should have settled this the first time you asked.",
  "I'm sorry. One message should have been enough.",
  "I'm sorry we made you ask again.",
  "I'm sorry. You should have had our answer long before this.",
  'I apologise. You should not have had to come back to us for this.',
];
// Who leaves content has nothing to be told sorry for.
const fond = ['Thank you for having been with us.', 'Thank you for the time you were with us.'];
const parting = [
  "I'm sorry we gave you reason to leave.",
  "I'm sorry. We should have done better by you.",
  "I'm sorry we let you down.",
];

export const apologise: Move = {
  id: 'apologise',
  label: 'Say sorry outright',
  does: 'Apologises for what we did, without if or but.',
  source: 'B, D',
  fits: (situation) => factsOf(situation).troubled,
  write: (situation, pick) => {
    const { reading } = situation;
    if (wantsToLeave(situation)) return [pick(reading.complaint ? parting : fond)];
    if (!reading.complaint && !isDangerous(situation)) return [pick(light)];
    return [pick(askedAgain(situation) ? again : full) || pick(full)];
  },
  samples: [
    {
      customer:
        'I ordered the lamp on 3 November and it still has not arrived. This is a disgrace!',
      gives: "I'm sorry. We let you down, and putting it right is up to us.",
    },
  ],
};
