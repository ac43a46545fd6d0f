import { type Ending, endingOf, wantsToLeave } from '../cancel.ts';
import type { Move } from '../move.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const wordings = (ending: Ending): string[] => {
  switch (ending.is) {
    case 'unsaid':
      return [
        "It's cancelled, as you asked, and ends on [date]. You have nothing more to do.",
        "I've cancelled it for you. It ends on [date], and nothing is left for you to do.",
      ];
    case 'mail':
      return [
        `You're off our list as of [date], and the ${ending.what} will stop. You have nothing more to do.`,
        `That is done: you're off our list, and no ${ending.what.replace(/([^s])$/, '$1s')} will come after [date].`,
        `I've taken you off our list. From [date] you won't get any more ${ending.what.replace(/([^s])$/, '$1s')} from us.`,
      ];
    case 'once':
      return [
        `I've cancelled ${ending.what}. You'll hear from me by [date] about anything you have paid for it.`,
        `${capital(ending.what)} is cancelled. By [date] I'll tell you about anything you have paid for it.`,
        `As you asked, ${ending.what} is cancelled. What you have paid for it I'll look into, and you'll hear from me by [date].`,
      ];
    case 'running': {
      const done = ending.what.endsWith('account') ? 'closed' : 'cancelled';
      return [
        `I've ${done} ${ending.what}. It ends on [date], and you have nothing more to do.`,
        `${capital(ending.what)} is ${done} as of [date]. Nothing is left for you to do.`,
        `As you asked, ${ending.what} is ${done}. It ends on [date], and nothing is left for you to do.`,
      ];
    }
  }
};

export const confirmCancel: Move = {
  id: 'confirm-cancel',
  label: 'Confirm the cancellation',
  does: 'Confirms it at once, with the day it ends, and puts nothing in the way.',
  source: 'D',
  fits: (situation) => !situation.conversation.public && wantsToLeave(situation),
  write: (situation, pick) => [pick(wordings(endingOf(situation)))],
  samples: [
    {
      customer: 'Cancel my subscription. This is a disgrace!',
      gives:
        "I've cancelled your subscription. It ends on [date], and you have nothing more to do.",
    },
    {
      customer: 'Please cancel my order 5512, it never came.',
      gives:
        "I've cancelled your order 5512. You'll hear from me by [date] about anything you have paid for it.",
    },
  ],
};
