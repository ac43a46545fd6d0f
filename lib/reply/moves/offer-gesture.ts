import { wantsToLeave } from '../cancel.ts';
import type { Move } from '../move.ts';
import { wantsGesture } from '../wants-gesture.ts';

export const offerGesture: Move = {
  id: 'offer-gesture',
  label: 'Offer a gesture, and say why',
  does: 'Offers something on top of putting it right, and names the value of ours that it serves.',
  source: 'A, B',
  fits: (situation) =>
    situation.reading.complaint &&
    !situation.conversation.public &&
    wantsGesture(situation) &&
    !wantsToLeave(situation),
  write: (_, pick) => [
    pick([
      "One thing we hold to is [value], and you did not see it from us here. To make up for that, I'd like to offer you [gesture].",
      "We stand for [value], and this time we did not show it. I'd like to make that up to you with [gesture].",
      "What we hold ourselves to is [value]. We fell short of it here, and I'd like to offer you [gesture] to make up for it.",
    ]),
  ],
  samples: [
    {
      customer: 'The lamp arrived broken, after three weeks. This is a disgrace! I want a voucher.',
      gives:
        "One thing we hold to is [value], and you did not see it from us here. To make up for that, I'd like to offer you [gesture].",
    },
  ],
};
