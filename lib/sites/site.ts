import type { Key } from '../i18n.ts';
import type { Conversation, SiteId } from '../text/conversation.ts';

/** The page as a site reads it. The address is handed in, so that a table of addresses tests it. */
export interface Page {
  document: Document;
  url: URL;
  /** The agent's own addresses and handles from the settings, lower case. */
  own: readonly string[];
}

/** The rank of the selector that hit, by what it looked for. 0 is the best one. */
export type Ranks = Record<string, number>;

export type ReadResult =
  | { is: 'conversation'; conversation: Conversation; ranks: Ranks }
  /** The address shows a list, not a conversation. */
  | { is: 'none' }
  /** There should be one and we cannot read it. */
  | { is: 'unrecognised'; why: WhyUnread };

/** The sentence for the agent, by its name. */
export type WhyUnread = Extract<Key, `unread_${string}`>;

export type EditorKind = 'plain' | 'ckeditor' | 'draftjs' | 'textarea';

/**
 * reply: the customer gets it. internal: colleagues only. chat: Enter sends. new: answers nobody.
 * unclear: the page does not say who gets it.
 */
export type ComposerMode = 'reply' | 'internal' | 'chat' | 'new' | 'unclear';

export interface Composer {
  element: HTMLElement;
  editor: EditorKind;
  mode: ComposerMode;
  /** The thread it answers, as in Conversation.thread; null where the page does not tell. */
  thread: string | null;
  /** By which selectors it and what belongs to it were found. */
  ranks: Ranks;
}

/** The draft as text, and the way back from an offset to the place in the page. */
export interface Draft {
  /** What the agent typed; quoted history and signature left out. */
  text: string;
  /** Null for a textarea, which has no text nodes, and for offsets outside the text. */
  rangeOf(start: number, end: number): Range | null;
}

/** insert: at the caret. replace: the whole draft. append: after what is there. */
export type HowToWrite = 'insert' | 'replace' | 'append' | { start: number; end: number };

export type Written = { ok: true } | { ok: false; why: Extract<Key, `write_${string}`> };

export interface Site {
  id: SiteId;
  matches(url: URL): boolean;
  /** The conversation the address names, or null where it names none. */
  threadAt(url: URL): string | null;
  read(page: Page): ReadResult;
  /** Every reply box that is shown, the one the agent is most likely in first. */
  composers(page: Page): Composer[];
  draft(composer: Composer): Draft;
  /** Never sends and never throws; leaves the draft as it was when it fails. */
  write(composer: Composer, text: string, how: HowToWrite): Promise<Written>;
}
