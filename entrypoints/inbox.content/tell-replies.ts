import { send } from '../../lib/messages.ts';
import type { Session } from '../../lib/session.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import { threadKey } from '../../lib/text/thread.ts';

/** A reply the background never heard of is among the latest ones. */
const MOST = 5;

const timedReplies = ({ messages }: Conversation) => {
  const asked = messages.findIndex(({ from }) => from === 'customer');
  return messages
    .slice(asked + 1)
    .flatMap(({ id, from, at }) => (from === 'agent' && at !== null ? { message: id, at } : []))
    .slice(-MOST);
};

/**
 * Says which timed replies a thread shows when it is opened. The background may have been out of reach
 * when one of them was sent, and the page loaded anew since; what it knows already changes nothing.
 */
export const tellReplies = (session: Session, signal: AbortSignal): void => {
  const told = new Set<string>();
  const tell = (): void => {
    const { conversation } = session.store.getState();
    if (!conversation) return;
    const { account, thread } = conversation;
    const replies = timedReplies(conversation);
    const last = replies.at(-1);
    const known = last && `${threadKey(conversation)}\n${last.message}`;
    if (!known || told.has(known)) return;
    told.add(known);
    void send({ do: 'shown-replies', account, thread, replies });
  };
  signal.addEventListener('abort', session.store.subscribe(tell), { once: true });
  tell();
};
