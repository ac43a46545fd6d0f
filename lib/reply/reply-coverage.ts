import type { Reading } from '../detect/reading.ts';
import type { Conversation } from '../text/conversation.ts';
import { coverage } from './coverage.ts';
import { pointsToAnswer } from './points-to-answer.ts';

/** How many points a reply took up, of how many. */
export interface Taken {
  met: number;
  of: number;
}

/**
 * What the replies since the customer's last message take up of it; null while it waits for one, and
 * where it asks for nothing. `reading` is that of this conversation.
 */
export const replyCoverage = ({ messages }: Conversation, reading: Reading): Taken | null => {
  const last = messages.findLastIndex(({ from }) => from === 'customer');
  const replies = messages.slice(last + 1).filter(({ from }) => from === 'agent');
  if (last < 0 || replies.length === 0 || reading.kind === 'other') return null;
  const text = replies.map((reply) => reply.text).join('\n');
  const { said } = pointsToAnswer(coverage(text, reading));
  return said.length === 0
    ? null
    : { met: said.filter(({ answered }) => answered).length, of: said.length };
};
