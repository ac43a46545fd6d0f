import { readConversation } from '../detect/read-conversation.ts';
import type { Conversation } from '../text/conversation.ts';
import { coverage } from './coverage.ts';
import { pointsToAnswer } from './points-to-answer.ts';

/** How many points a reply took up, of how many. */
export interface Taken {
  met: number;
  of: number;
}

/**
 * What the replies since the customer's last message take up of all that waited for them; null where
 * nothing was answered, or no point was made. Once answered, a conversation is read by its last message
 * alone: what waited is read from the conversation as it was before.
 */
export const replyCoverage = (conversation: Conversation): Taken | null => {
  const { messages } = conversation;
  const last = messages.findLastIndex(({ from }) => from === 'customer');
  const replies = messages.slice(last + 1).filter(({ from }) => from === 'agent');
  if (last < 0 || replies.length === 0) return null;
  const waited = readConversation({ ...conversation, messages: messages.slice(0, last + 1) });
  const text = replies.map((reply) => reply.text).join('\n');
  const { said } = pointsToAnswer(coverage(text, waited));
  const met = said.filter(({ answered }) => answered).length;
  return said.length === 0 ? null : { met, of: said.length };
};
