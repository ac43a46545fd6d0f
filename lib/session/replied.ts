import type { Conversation } from '../text/conversation.ts';

/** The agent answered in this thread, and we saw it happen. */
export interface Replied {
  account: string;
  thread: string;
  message: string;
  at: string;
}

interface Seen {
  ids: Set<string>;
  /** Something was typed in this thread's reply box. */
  typed: boolean;
}

const MOST_THREADS = 100;

export interface ReplyWatch {
  typed(conversation: Conversation): void;
  /** The answer that appeared since this thread was last seen, or null. */
  see(conversation: Conversation): Replied | null;
}

const keyOf = ({ account, thread }: Conversation): string => `${account}\n${thread}`;

/**
 * Notices an answer by comparing a thread with what it showed before. The first sight of a thread
 * proves nothing, nor does an older message that the page unfolds above what was there. A message
 * without a time counts only where the agent was seen typing: pages also load by and by.
 */
export const watchReplies = (now: () => string): ReplyWatch => {
  const threads = new Map<string, Seen>();

  const remember = (conversation: Conversation): Seen => {
    const key = keyOf(conversation);
    const seen = threads.get(key) ?? { ids: new Set(), typed: false };
    threads.delete(key);
    threads.set(key, seen);
    const [oldest] = threads.keys();
    if (threads.size > MOST_THREADS && oldest !== undefined) threads.delete(oldest);
    return seen;
  };

  return {
    typed: (conversation) => {
      remember(conversation).typed = true;
    },
    see: (conversation) => {
      const { messages, account, thread } = conversation;
      const seen = remember(conversation);
      const last = messages.findLastIndex(({ id }) => seen.ids.has(id));
      const asked = messages.findIndex(({ from }) => from === 'customer');
      const answer =
        last < 0 || asked < 0
          ? undefined
          : messages.find(
              ({ id, from, at }, index) =>
                from === 'agent' &&
                index > Math.max(last, asked) &&
                !seen.ids.has(id) &&
                (at !== null || seen.typed),
            );
      for (const { id } of messages) seen.ids.add(id);
      if (!answer) return null;
      seen.typed = false;
      return { account, thread, message: answer.id, at: answer.at ?? now() };
    },
  };
};
