import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { isNow } from '../urgent.ts';

export const atOnce: Move = {
  id: 'at-once',
  label: 'Act this minute',
  does: 'Takes it on this minute and says what they can do until it is mended.',
  source: 'A, C',
  fits: (situation) => factsOf(situation).troubled && isNow(situation),
  write: (situation, pick) => [
    pick([
      "I'm on this right now. What helps you this minute: [next step].",
      'This comes before everything else I have here. What you can do this minute: [next step].',
    ]),
    situation.conversation.public
      ? ''
      : pick([
          "I'll stay with you here until it is settled.",
          'Write to me here the moment that fails.',
        ]),
  ],
  samples: [
    {
      customer: "I'm standing at the gate and your app won't load my ticket. HELP!!",
      gives:
        "I'm on this right now. What helps you this minute: [next step]. I'll stay with you here until it is settled.",
    },
  ],
};
