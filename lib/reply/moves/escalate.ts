import { isGrave } from '../grave.ts';
import type { Move } from '../move.ts';

export const escalate: Move = {
  id: 'escalate',
  label: 'Take it to a lead',
  does: 'Brings in someone who can decide, and says by when they will.',
  source: 'C, D, E',
  fits: (situation) => !situation.conversation.public && isGrave(situation),
  write: (_, pick) => [
    pick([
      "I've taken this to [colleague], who leads our team and can decide on it. You'll have that decision by [date], and I stay your contact until then.",
      "This needs someone who can decide, so it is with [colleague], who leads our team. You'll have an answer by [date]; until then you can always reach me here.",
    ]),
  ],
  samples: [
    {
      customer: 'You charged me twice. My solicitor will be in touch. This is a disgrace!',
      gives:
        "I've taken this to [colleague], who leads our team and can decide on it. You'll have that decision by [date], and I stay your contact until then.",
    },
  ],
};
