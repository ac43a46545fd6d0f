import { factsOf } from '../facts.ts';
import { isHeated } from '../heat.ts';
import type { Move, Situation } from '../move.ts';
import { isUrgent } from '../urgent.ts';
import { sign } from './sign.ts';

const LINE = {
  handle: '',
  xUserId: '',
  email: '',
  phone: '020 7946 0000',
  hours: 'Mon to Fri, 9 to 5',
};

/** The team's own number, where we know it; a signature in a letter has it already. */
const ownNumber = (situation: Situation): string => {
  const { channel } = situation.conversation;
  const phone = situation.settings.contact.phone.trim();
  const hours = situation.settings.contact.hours.trim();
  if (!phone) return '';
  if (channel !== 'x-dm' && sign.fits(situation)) return 'Or ring me: my number is below.';
  return `Or ring us on ${phone}${hours && ` (${hours})`}.`;
};

export const offerCall: Move = {
  id: 'offer-call',
  label: 'Offer a call',
  does: 'Offers to talk, which calms more than another letter, and leaves the choice to them.',
  source: 'C',
  fits: (situation) =>
    !situation.conversation.public &&
    (isHeated(situation) || (factsOf(situation).troubled && isUrgent(situation))),
  write: (situation, pick) => [
    pick([
      "I'd like to talk this through with you. I can call you on [day and time], or at a time that suits you better: which number may I use?",
      "This may be easier to settle by phone. Shall I call you on [day and time]? If another time or a meeting suits you better, tell me and I'll make it work.",
      'May I call you? I have kept [day and time] free for you, and any other time you name is fine too.',
    ]),
    ownNumber(situation),
  ],
  samples: [
    {
      customer: "I'm furious. The lamp never arrived and nobody called me back!",
      gives:
        "I'd like to talk this through with you. I can call you on [day and time], or at a time that suits you better: which number may I use?",
    },
    {
      customer: "I'm furious. The lamp never arrived and nobody called me back!",
      channel: 'x-dm',
      settings: { contact: LINE },
      gives:
        "I'd like to talk this through with you. I can call you on [day and time], or at a time that suits you better: which number may I use? Or ring us on 020 7946 0000 (Mon to Fri, 9 to 5).",
    },
    {
      customer: "I'm furious. The lamp never arrived and nobody called me back!",
      settings: { agentName: 'Anna', contact: LINE },
      gives:
        "I'd like to talk this through with you. I can call you on [day and time], or at a time that suits you better: which number may I use? Or ring me: my number is below.",
    },
  ],
};
