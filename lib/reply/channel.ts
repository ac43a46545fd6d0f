import { privateLink } from './channel-link.ts';
import { factsOf } from './facts.ts';
import { postLimit, weightedLength } from './length.ts';
import type { ChannelMove, Situation } from './move.ts';
import { haveWritten, repliesIn, waitsForCustomer, wereAskedToWrite } from './moved.ts';
import { moveChannel } from './moves/move-channel.ts';
import { ownIt } from './moves/own-it.ts';
import { pickFor } from './pick.ts';

const NEEDS_DETAILS = new Set([
  'delivery',
  'billing',
  'account-access',
  'cancellation',
  'booking-travel',
  'data-privacy',
  'product-defect',
]);

const judge = (situation: Situation): Pick<ChannelMove, 'should' | 'why'> => {
  const { reading, conversation } = situation;
  const replies = repliesIn(conversation).length;
  if (waitsForCustomer(situation))
    return {
      should: false,
      why: 'asked-to-write',
    };
  if (haveWritten(situation))
    return {
      should: false,
      why: 'have-written',
    };
  if (!factsOf(situation).troubled) {
    const praise = reading.emotions.some((emotion) => emotion === 'gratitude' || emotion === 'joy');
    return praise
      ? { should: false, why: 'praise' }
      : {
          should: false,
          why: 'asked-by-many',
        };
  }
  if (reading.marks.includes('safety'))
    return {
      should: false,
      why: 'safety',
    };
  if (NEEDS_DETAILS.has(reading.category))
    return {
      should: true,
      why: 'details',
    };
  if (replies > 0)
    return {
      should: true,
      why: 'takes-several',
    };
  if (reading.complaint)
    return {
      should: true,
      why: 'complaint',
    };
  return { should: false, why: 'helps-others' };
};

const publicLine = (situation: Situation): string => {
  const { conversation } = situation;
  const said = conversation.messages.filter(({ from }) => from === 'agent').map(({ text }) => text);
  const pick = pickFor(`${conversation.thread}\n${conversation.customer.name}`, 0, said);
  const { name } = factsOf(situation);
  const greeting = name ? `Hi ${name},` : '';
  const sorry = ownIt.fits(situation) ? ownIt.write(situation, pick).slice(0, 1) : [];
  const way = moveChannel.write(situation, pick);
  const full = [greeting, ...sorry, ...way].filter(Boolean).join(' ');
  return weightedLength(full) <= postLimit ? full : way.filter(Boolean).join(' ');
};

/** Whether to go somewhere private, and how; null where the conversation is private already. */
export const channelMove = (situation: Situation): ChannelMove | null => {
  const { conversation, settings } = situation;
  if (!conversation.public) return null;
  return {
    ...judge(situation),
    publicLine: publicLine(situation),
    link: privateLink(settings),
    waits: waitsForCustomer(situation),
    closes: wereAskedToWrite(situation) && !waitsForCustomer(situation),
    publicReplies: repliesIn(conversation).length,
  };
};
