import type { Move } from '../move.ts';
import { isPraise } from '../praise.ts';
import { asksForSomething, hasSnag } from '../request.ts';

export const seeTo: Move = {
  id: 'see-to',
  label: 'See to what they ask',
  does: 'Takes on what was asked for and says by when.',
  source: 'A, C',
  fits: (situation) =>
    situation.reading.kind === 'other' && (asksForSomething(situation) || hasSnag(situation)),
  write: (situation, pick) => [
    isPraise(situation)
      ? pick([
          "The other thing you mention I'll see to, and you'll hear from me by [date].",
          "I'll see to the one thing that was not right and write to you by [date].",
        ])
      : pick([
          "I'll see to it and let you know by [date].",
          "I'll take care of this. You'll hear from me by [date].",
          "This is with me, and you'll have it by [date].",
        ]),
  ],
  samples: [
    {
      customer: 'Could you send the invoice to my new address?',
      gives: "I'll see to it and let you know by [date].",
    },
  ],
};
