import { createStore, type StoreApi } from 'zustand/vanilla';
import { draftContext } from './lint/draft-context.ts';
import type { DraftContext, Finding } from './lint/rule.ts';
import { type Replied, watchReplies } from './session/replied.ts';
import type { ComposerMode, ReadResult } from './sites/site.ts';
import type { Channel, Conversation, SiteId } from './text/conversation.ts';
import { emptyView, reachesCustomer, type Status, type View } from './view.ts';

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
  /** Not shown again in this conversation. */
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

const emptyContext = (site: SiteId, off: ReadonlySet<string>): DraftContext => ({
  channel: privateChannel[site],
  customer: '',
  earlier: [],
  off,
});

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const idOf = (conversation: Conversation | null): string =>
  conversation ? `${conversation.account}\n${conversation.thread}` : '';

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

  const findingsIn = (text: string, conversation: Conversation | null): Finding[] =>
    (lint()?.(text, context) ?? []).filter(
      ({ key, strength }) =>
        !dismissed.has(`${idOf(conversation)}\n${key}`) &&
        (strength === 'strong' || settings.showWeak),
    );

  /** What was typed, where it answers this conversation. */
  const draftFor = (conversation: Conversation | null): Typed | null =>
    conversation && typed && (typed.thread ?? conversation.thread) === conversation.thread
      ? typed
      : null;

  const judged = (conversation: Conversation | null): Pick<View, 'draft' | 'findings'> => {
    const draft = draftFor(conversation);
    if (!draft) return { draft: null, findings: [] };
    const { text, mode } = draft;
    return {
      draft: { text, mode, checked: lint() !== null },
      // What colleagues read the customer does not hear.
      findings: reachesCustomer(mode) ? findingsIn(text, conversation) : [],
    };
  };

  const judge = (): void => put(judged(store.getState().conversation));

  const read = (status: Status, conversation: Conversation): void => {
    const before = store.getState().conversation;
    if (same(before, conversation)) {
      put({ status });
      return;
    }
    if (idOf(before) !== idOf(conversation)) typed = null;
    context = draftContext(conversation, settings.off);
    for (const reply of replies.see(conversation)) replied(reply);
    // In one step: nobody may see this conversation with the draft of another.
    put({ status, conversation, ...judged(conversation) });
  };

  return {
    store,
    see: (result) => {
      const status: Status = settings.on ? statusOf(site, result) : { is: 'off', site };
      if (status.is === 'reading' && result.is === 'conversation') {
        read(status, result.conversation);
        return;
      }
      context = emptyContext(site, settings.off);
      typed = null;
      put(emptyView(status));
    },
    type: (draft) => {
      typed = draft;
      const { conversation } = store.getState();
      const text = draftFor(conversation)?.text ?? '';
      if (conversation && text.trim() !== '') replies.typed(conversation, text);
      judge();
    },
    dismiss: (key) => {
      dismissed.add(`${idOf(store.getState().conversation)}\n${key}`);
      judge();
    },
    settle: (next) => {
      settings = next;
      context = { ...context, off: next.off };
      if (next.on) judge();
      else {
        typed = null;
        put(emptyView({ is: 'off', site }));
      }
    },
    check: (text) => findingsIn(text, store.getState().conversation),
  };
};
