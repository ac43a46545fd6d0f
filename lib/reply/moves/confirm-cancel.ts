import { wantsToLeave, whatToCancel } from '../cancel.ts';
import type { Move } from '../move.ts';

export const confirmCancel: Move = {
  id: 'confirm-cancel',
  label: 'Confirm the cancellation',
  does: 'Confirms it at once, with the day it ends, and puts nothing in the way.',
  source: 'D',
  fits: (situation) => !situation.conversation.public && wantsToLeave(situation),
  write: (situation, pick) => {
    const what = whatToCancel(situation);
    if (what === 'your')
      return [
        pick([
          "It's cancelled, as you asked, and ends on [date]. You have nothing more to do.",
          "I've cancelled it for you. It ends on [date], and nothing is left for you to do.",
        ]),
      ];
    const done = what.endsWith('account') ? 'closed' : 'cancelled';
    return [
      pick([
        `I've ${done} ${what}. It ends on [date], and you have nothing more to do.`,
        `${what.replace(/^y/, 'Y')} is ${done} as of [date]. Nothing is left for you to do.`,
        `As you asked, ${what} is ${done}. It ends on [date], and nothing is left for you to do.`,
      ]),
    ];
  },
  samples: [
    {
      customer: 'Cancel my subscription. This is a disgrace!',
      gives:
        "I've cancelled your subscription. It ends on [date], and you have nothing more to do.",
    },
  ],
};
