import { wantsToLeave } from '../cancel.ts';
import { privateLink } from '../channel-link.ts';
import { factsOf } from '../facts.ts';
import type { Move, Situation } from '../move.ts';
import { wayOf } from '../ways.ts';

const wayIn = ({ settings }: Situation): string => {
  const link = privateLink(settings);
  const { phone, hours } = settings.contact;
  if (wayOf(settings) === 'phone') {
    const when = hours.trim() ? ` (${hours.trim()})` : '';
    return `Call us on ${phone.trim()}${when}, so that your details stay private.`;
  }
  if (link?.startsWith('https:'))
    return `Message us here, so that your details stay private: ${link}`;
  const email = link?.slice('mailto:'.length);
  if (email) return `Write to us at ${email}, so that your details stay private.`;
  const handle = settings.contact.handle.trim().replace(/^@/, '');
  return `Send ${handle ? `@${handle}` : 'us'} a direct message, so that your details stay private.`;
};

export const moveChannel: Move = {
  id: 'move-channel',
  label: 'Move to a private channel',
  does: 'Says where we can act on it, why there, and that we will.',
  source: 'C, D',
  fits: (situation) => situation.conversation.public && factsOf(situation).troubled,
  write: (situation, pick) => [
    wantsToLeave(situation)
      ? pick([
          "I'll see to the cancellation myself.",
          "I'll cancel it for you, with no questions asked.",
        ])
      : pick([
          'I want to sort this out with you myself.',
          "I'll see this through with you.",
          "I'll stay with this until it is settled.",
          "I'd like to put this right with you directly.",
          "I'm taking this on myself.",
        ]),
    wayIn(situation),
  ],
  samples: [
    {
      customer: 'You charged me twice. This is a disgrace!',
      channel: 'x-public',
      gives:
        'I want to sort this out with you myself. Send us a direct message, so that your details stay private.',
    },
  ],
};
