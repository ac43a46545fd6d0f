import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DraftContext, Finding } from './lint/rule.ts';
import { type Replied, watchReplies } from './session/replied.ts';
import type { ComposerMode, ReadResult } from './sites/site.ts';
import type { Channel, Conversation, SiteId } from './text/conversation.ts';
import { unanswered } from './text/conversation.ts';
import { emptyView, type Status, type View } from './view.ts';

type Lint = (draft: string, context: DraftContext) => Finding[];

export interface SessionParts {
  site: SiteId;
  /** The draft check; null while it is not loaded. */
  lint(): Lint | null;
  replied(reply: Replied): void;
  now(): string;
}

export interface SessionSettings {
  /** False where the agent has switched this site off. */
  on: boolean;
  /** Ids of rules switched off. */
  off: ReadonlySet<string>;
  showWeak: boolean;
}

/** The text in a reply box, and the thread the box says it answers, where it says so. */
export interface Typed {
  text: string;
  mode: ComposerMode;
  thread: string | null;
}

/** One conversation and one draft in one tab. */
export interface Session {
  store: StoreApi<View>;
  see(result: ReadResult): void;
  type(draft: Typed | null): void;
  dismiss(key: string): void;
  settle(settings: SessionSettings): void;
  /** Findings in any text, as if it were the draft here. */
  check(text: string): Finding[];
}

const privateChannel: Record<SiteId, Channel> = { gmail: 'gmail', zendesk: 'zendesk', x: 'x-dm' };

const statusOf = (site: SiteId, result: ReadResult): Status => {
  if (result.is === 'none') return { is: 'no-conversation', site };
  if (result.is === 'unrecognised') return { is: 'unrecognised', site, why: result.why };
  return { is: 'reading', site, fallback: Object.values(result.ranks).some((rank) => rank > 0) };
};

const contextOf = (conversation: Conversation, off: ReadonlySet<string>): DraftContext => ({
  channel: conversation.channel,
  customer: unanswered(conversation.messages)
    .map(({ text }) => text)
    .join('\n\n'),
  earlier: conversation.messages.filter(({ from }) => from === 'agent').map(({ text }) => text),
  off,
});

const emptyContext = (site: SiteId, off: ReadonlySet<string>): DraftContext => ({
  channel: privateChannel[site],
  customer: '',
  earlier: [],
  off,
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const createSession = ({ site, lint, replied, now }: SessionParts): Session => {
  const store = createStore<View>(() => emptyView({ is: 'no-conversation', site }));
  const replies = watchReplies(now);
  const dismissed = new Set<string>();
  let settings: SessionSettings = { on: true, off: new Set(), showWeak: true };
  let context = emptyContext(site, settings.off);
  let typed: Typed | null = null;

  const put = (next: Partial<View>): void => {
    const before = store.getState();
    const changed = Object.entries(next).some(
      ([key, value]) => !same(before[key as keyof View], value),
    );
    if (changed) store.setState(next);
  };

  const check = (text: string): Finding[] =>
    (lint()?.(text, context) ?? []).filter(
      ({ key, strength }) => !dismissed.has(key) && (strength === 'strong' || settings.showWeak),
    );

  const judge = (): void => {
    const { conversation } = store.getState();
    const mine =
      conversation !== null && (typed?.thread ?? conversation.thread) === conversation.thread;
    if (typed && mine) {
      const { text, mode } = typed;
      if (text.trim() !== '') replies.typed(conversation);
      // Colleagues read an internal note; the customer does not hear it.
      put({
        draft: { text, mode, checked: lint() !== null },
        findings: mode === 'internal' ? [] : check(text),
      });
    } else put({ draft: null, findings: [] });
  };

  const take = (conversation: Conversation): void => {
    const before = store.getState().conversation;
    if (same(before, conversation)) return;
    if (before?.thread !== conversation.thread || before.account !== conversation.account) {
      typed = null;
    }
    context = contextOf(conversation, settings.off);
    put({ conversation });
    const reply = replies.see(conversation);
    if (reply) replied(reply);
    judge();
  };

  const see = (result: ReadResult): void => {
    const status: Status = settings.on ? statusOf(site, result) : { is: 'off', site };
    if (status.is === 'reading' && result.is === 'conversation') {
      put({ status });
      take(result.conversation);
    } else {
      context = emptyContext(site, settings.off);
      typed = null;
      put(emptyView(status));
    }
  };

  return {
    store,
    see,
    type: (draft) => {
      typed = draft;
      judge();
    },
    dismiss: (key) => {
      dismissed.add(key);
      judge();
    },
    settle: (next) => {
      settings = next;
      context = { ...context, off: next.off };
      if (next.on) judge();
      else put(emptyView({ is: 'off', site }));
    },
    check,
  };
};
