import { draftContext } from '../lint/draft-context.ts';
import type { DraftContext, Finding } from '../lint/rule.ts';
import type { ComposerMode } from '../sites/site.ts';
import type { Channel, Conversation, SiteId } from '../text/conversation.ts';
import { threadKey } from '../text/thread.ts';
import { reachesCustomer, type View } from '../view.ts';

export type Lint = (draft: string, context: DraftContext) => Finding[];

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

const privateChannel: Record<SiteId, Channel> = { gmail: 'gmail', zendesk: 'zendesk', x: 'x-dm' };

const emptyContext = (site: SiteId, off: ReadonlySet<string>): DraftContext => ({
  channel: privateChannel[site],
  customer: '',
  earlier: [],
  off,
});

const idOf = (conversation: Conversation | null): string =>
  conversation ? threadKey(conversation) : '';

const placeOf = (key: string, conversation: Conversation | null): string =>
  `${idOf(conversation)}\n${key}`;

const isOf = (typed: Typed, { thread }: Conversation): boolean =>
  (typed.thread ?? thread) === thread;

/** What is typed here, and what the check says of it in this conversation and by these settings. */
export const createChecking = (site: SiteId, lint: () => Lint | null) => {
  const dismissed = new Set<string>();
  let settings: SessionSettings = { on: true, off: new Set(), showWeak: true };
  let context = emptyContext(site, settings.off);
  let typed: Typed | null = null;

  const findingsIn = (text: string, conversation: Conversation | null): Finding[] =>
    (lint()?.(text, context) ?? [])
      .filter(({ key }) => !dismissed.has(placeOf(key, conversation)))
      .filter(({ strength }) => strength === 'strong' || settings.showWeak);

  return {
    isOn: (): boolean => settings.on,
    isLoaded: (): boolean => lint() !== null,
    findingsIn,
    /** What was typed, where it answers this conversation. */
    draftFor: (conversation: Conversation | null): Typed | null =>
      conversation && typed && isOf(typed, conversation) ? typed : null,
    type: (draft: Typed | null): void => {
      typed = draft;
    },
    dismiss: (key: string, conversation: Conversation | null): void => {
      dismissed.add(placeOf(key, conversation));
    },
    settle: (next: SessionSettings): void => {
      settings = next;
      context = { ...context, off: next.off };
    },
    /** What was typed answers no other conversation than the one before. */
    read: (conversation: Conversation, before: Conversation | null): void => {
      if (idOf(before) !== idOf(conversation)) typed = null;
      context = draftContext(conversation, settings.off);
    },
    leave: (): void => {
      typed = null;
      context = emptyContext(site, settings.off);
    },
  };
};

/** The draft, if it answers this conversation, and what in it is pointed at. */
export const judged = (
  { draftFor, findingsIn, isLoaded }: ReturnType<typeof createChecking>,
  conversation: Conversation | null,
): Pick<View, 'draft' | 'findings'> => {
  const draft = draftFor(conversation);
  if (!draft) return { draft: null, findings: [] };
  const { text, mode } = draft;
  return {
    draft: { text, mode, checked: isLoaded() },
    // What colleagues read the customer does not hear.
    findings: reachesCustomer(mode) ? findingsIn(text, conversation) : [],
  };
};
