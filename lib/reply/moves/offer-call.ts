import { isHeated } from '../heat.ts';
import type { Move } from '../move.ts';

export const offerCall: Move = {
  id: 'offer-call',
  label: 'Offer a call',
  does: 'Offers to talk, which calms more than another letter, and leaves the choice to them.',
  source: 'C',
  fits: (situation) => !situation.conversation.public && isHeated(situation),
  write: (_, pick) => [
    pick([
      "I'd like to talk this through with you. I can call you on [day and time], or at a time that suits you better: which number may I use?",
      "This may be easier to settle by phone. Shall I call you on [day and time]? If another time or a meeting suits you better, tell me and I'll make it work.",
      'May I call you? I have kept [day and time] free for you, and any other time you name is fine too.',
    ]),
  ],
  samples: [
    {
      customer: "I'm furious. The lamp never arrived and nobody called me back!",
      gives:
        "I'd like to talk this through with you. I can call you on [day and time], or at a time that suits you better: which number may I use?",
    },
  ],
};
