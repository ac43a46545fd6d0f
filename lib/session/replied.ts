import type { Conversation } from '../text/conversation.ts';
import { threadKey } from '../text/thread.ts';

/** The agent answered in this thread, and we saw it happen. */
export interface Replied {
  account: string;
  thread: string;
  message: string;
  at: string;
}

interface Seen {
  ids: Set<string>;
  /** What was last typed in this thread's reply box; '' when nothing was. */
  typed: string;
}

const MOST_THREADS = 100;

export interface ReplyWatch {
  typed(conversation: Conversation, text: string): void;
  /** The answers that appeared since this thread was last seen, oldest first. */
  see(conversation: Conversation): Replied[];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Sites add signatures and cut what is long, so the beginning is enough. */
const ENOUGH = 40;

const says = (text: string, typed: string): boolean =>
  typed !== '' && plain(text).includes(typed.slice(0, ENOUGH));

/**
 * Notices an answer by comparing a thread with what it showed before. The first sight of a thread
 * proves nothing, nor does an older message that the page unfolds above what was there. A message
 * without a time counts only where it says what the agent was seen typing: pages also load by and by.
 */
export const watchReplies = (now: () => string): ReplyWatch => {
  const threads = new Map<string, Seen>();

  const remember = (conversation: Conversation): Seen => {
    const key = threadKey(conversation);
    const seen = threads.get(key) ?? { ids: new Set(), typed: '' };
    threads.delete(key);
    threads.set(key, seen);
    const [oldest] = threads.keys();
    if (threads.size > MOST_THREADS && oldest !== undefined) threads.delete(oldest);
    return seen;
  };

  return {
    typed: (conversation, text) => {
      // An emptied box is what a page leaves that has sent the answer.
      if (text.trim() !== '') remember(conversation).typed = plain(text);
    },
    see: (conversation) => {
      const { messages, account, thread } = conversation;
      const seen = remember(conversation);
      const last = messages.findLastIndex(({ id }) => seen.ids.has(id));
      const asked = messages.findIndex(({ from }) => from === 'customer');
      const answers =
        last < 0 || asked < 0
          ? []
          : messages.filter(
              ({ id, from, at, text }, index) =>
                from === 'agent' &&
                index > Math.max(last, asked) &&
                !seen.ids.has(id) &&
                (at !== null || says(text, seen.typed)),
            );
      for (const { id } of messages) seen.ids.add(id);
      if (answers.length > 0) seen.typed = '';
      return answers.map(({ id, at }) => ({ account, thread, message: id, at: at ?? now() }));
    },
  };
};
