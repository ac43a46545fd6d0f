import type { Emotion } from '../detect/reading.ts';
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

type Why = ChannelMove['why'];

const PRAISE = new Set<Emotion>(['gratitude', 'joy']);

/** Why it stays in public for now; null where nothing speaks for that. */
const reasonToStay = (situation: Situation): Why | null => {
  const { reading } = situation;
  if (waitsForCustomer(situation)) return 'asked-to-write';
  if (haveWritten(situation)) return 'have-written';
  if (!factsOf(situation).troubled)
    return reading.emotions.some((emotion) => PRAISE.has(emotion)) ? 'praise' : 'asked-by-many';
  return reading.marks.includes('safety') ? 'safety' : null;
};

const reasonToMove = ({ reading, conversation }: Situation): Why | null => {
  if (NEEDS_DETAILS.has(reading.category)) return 'details';
  if (repliesIn(conversation).length > 0) return 'takes-several';
  return reading.complaint ? 'complaint' : null;
};

const judge = (situation: Situation): Pick<ChannelMove, 'should' | 'why'> => {
  const stay = reasonToStay(situation);
  const move = stay === null ? reasonToMove(situation) : null;
  return { should: move !== null, why: stay ?? move ?? 'helps-others' };
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
