import { privateLink } from './channel-link.ts';
import { factsOf } from './facts.ts';
import { postLimit, weightedLength } from './length.ts';
import type { ChannelMove, Situation } from './move.ts';
import { haveWritten, waitsForCustomer, wereAskedToWrite } from './moved.ts';
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

const judge = (situation: Situation): { should: boolean; why: string } => {
  const { reading, conversation } = situation;
  const replies = conversation.messages.filter(({ from }) => from === 'agent').length;
  if (waitsForCustomer(situation))
    return {
      should: false,
      why: 'They were asked to write in private. Their message is what comes next; when it is settled, say so here.',
    };
  if (haveWritten(situation))
    return {
      should: false,
      why: 'They have written in private: go on there, and close the loop here when it is settled.',
    };
  if (!factsOf(situation).troubled) {
    const praise = reading.emotions.some((emotion) => emotion === 'gratitude' || emotion === 'joy');
    return praise
      ? { should: false, why: 'Praise is best answered where it was given.' }
      : {
          should: false,
          why: 'Others may have the same question: answer it here, where they can read it.',
        };
  }
  if (reading.marks.includes('safety'))
    return {
      should: false,
      why: 'It is about safety: say here first what to do, so that others see it too.',
    };
  if (NEEDS_DETAILS.has(reading.category))
    return {
      should: true,
      why: 'Settling this takes personal details, which do not belong in public.',
    };
  if (replies > 0)
    return {
      should: true,
      why: 'This takes more than one answer: you can act on it better in private.',
    };
  if (reading.complaint)
    return {
      should: true,
      why: 'A complaint is settled sooner in private: own it here, then act on it there.',
    };
  return { should: false, why: 'A short answer here helps others who see the same problem.' };
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
    publicReplies: conversation.messages.filter(({ from }) => from === 'agent').length,
  };
};
