import { unanswered } from '../text/conversation.ts';
import type { Situation } from './move.ts';

const OFFER =
  /\b(?:offer(?:ed|ing)?|(?:can|could) (?:give|send|refund|credit|take|knock)|voucher|discount|goodwill|as a gesture|off (?:the|your) (?:bill|next|order))\b/i;
const NO =
  /(?:^|[.!?]\s+)no[.,!]|\b(?:think again|not enough|isn't enough|not good enough|insult\w*|laughable|(?:don't|do not) want (?:your|a|the)|won't accept|not accept\w*|decline|refuse|is that it|derisory)\b/i;

/** We offered something, and they say no: the choice is theirs now. */
export const refusesOffer = ({ conversation: { messages } }: Situation): boolean => {
  const last = messages.findLast(({ from }) => from === 'agent');
  if (!last || !OFFER.test(last.text)) return false;
  return unanswered(messages).some(({ text }) => NO.test(text.replace(/’/g, "'")));
};
