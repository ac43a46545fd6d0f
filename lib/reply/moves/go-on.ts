import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { cameFromPublic } from '../moved.ts';

export const goOn: Move = {
  id: 'go-on',
  label: 'Go on from the public thread',
  does: 'Picks up where the public thread ended, so that nothing has to be told twice.',
  source: 'C, D',
  fits: cameFromPublic,
  write: (situation, pick) => {
    const { order } = factsOf(situation);
    const thanks = pick([
      "Thank you for coming over. I've read what you posted, so you don't need to start again.",
      "Thanks for writing here. I have your post in front of me, so there's nothing to tell twice.",
    ]);
    return order
      ? [thanks, pick([`I have order ${order} now.`, `With order ${order} I can act on it.`])]
      : [thanks];
  },
  samples: [
    {
      customer: 'Here I am, as you asked. My lamp never arrived.',
      channel: 'x-dm',
      gives:
        "Thank you for coming over. I've read what you posted, so you don't need to start again.",
    },
  ],
};
