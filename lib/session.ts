import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Finding } from './lint/rule.ts';
import {
  createChecking,
  judged,
  type Lint,
  type SessionSettings,
  type Typed,
} from './session/checking.ts';
import { type Replied, watchReplies } from './session/replied.ts';
import type { ReadResult } from './sites/site.ts';
import type { Conversation, SiteId } from './text/conversation.ts';
import { emptyView, type Status, type View } from './view.ts';

export interface SessionParts {
  site: SiteId;
  /** The draft check; null while it is not loaded. */
  lint(): Lint | null;
  replied(reply: Replied): void;
  now(): string;
}

/** One conversation and one draft in one tab. */
export interface Session {
  store: StoreApi<View>;
  see(result: ReadResult): void;
  type(draft: Typed | null): void;
  /** Not shown again in this conversation. */
  dismiss(key: string): void;
  settle(settings: SessionSettings): void;
  /** Findings in any text, as if it were the draft here. */
  check(text: string): Finding[];
}

const statusOf = (site: SiteId, result: ReadResult): Status => {
  if (result.is === 'none') return { is: 'no-conversation', site };
  if (result.is === 'unrecognised') return { is: 'unrecognised', site, why: result.why };
  return { is: 'reading', site, fallback: Object.values(result.ranks).some((rank) => rank > 0) };
};

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const viewStore = (site: SiteId) => {
  const store = createStore<View>(() => emptyView({ is: 'no-conversation', site }));
  const put = (next: Partial<View>): void => {
    const before = store.getState();
    const changed = Object.entries(next).some(
      ([key, value]) => !same(before[key as keyof View], value),
    );
    if (changed) store.setState(next);
  };
  return { store, put, here: (): Conversation | null => store.getState().conversation };
};

export const createSession = ({ site, lint, replied, now }: SessionParts): Session => {
  const { store, put, here } = viewStore(site);
  const replies = watchReplies(now);
  const checking = createChecking(site, lint);
  const judge = (): void => put(judged(checking, here()));
  const read = (status: Status, conversation: Conversation): void => {
    checking.read(conversation, here());
    for (const reply of replies.see(conversation)) replied(reply);
    // In one step: nobody may see this conversation with the draft of another.
    put({ status, conversation, ...judged(checking, conversation) });
  };
  const empty = (status: Status): void => {
    checking.leave();
    put(emptyView(status));
  };

  return {
    store,
    see: (result) => {
      const status: Status = checking.isOn() ? statusOf(site, result) : { is: 'off', site };
      if (status.is !== 'reading' || result.is !== 'conversation') empty(status);
      else if (same(here(), result.conversation)) put({ status });
      else read(status, result.conversation);
    },
    type: (draft) => {
      checking.type(draft);
      const [conversation, answer] = [here(), checking.draftFor(here())];
      if (conversation && answer) replies.typed(conversation, answer.text);
      judge();
    },
    dismiss: (key) => {
      checking.dismiss(key, here());
      judge();
    },
    settle: (next) => {
      checking.settle(next);
      if (next.on) judge();
      else empty({ is: 'off', site });
    },
    check: (text) => checking.findingsIn(text, here()),
  };
};
