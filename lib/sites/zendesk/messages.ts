import type { Message, Party } from '../../text/conversation.ts';
import type { Finder } from '../find.ts';
import { ownWords } from '../quote.ts';
import { selectors, type ZendeskPart } from './selectors.ts';

interface Author {
  name: string;
  user: string;
}

export interface ZendeskMessage extends Message {
  /** Zendesk's id of the person who wrote it; empty when the page does not tell. */
  user: string;
}

const PARTIES: Readonly<Record<string, Party>> = {
  'end-user': 'customer',
  agent: 'agent',
  bot: 'bot',
  internal: 'internal',
};

type Find = Finder<ZendeskPart>;

const isoTime = (item: HTMLElement, find: Find): string | null => {
  const time = Date.parse(find.one(item, 'time')?.getAttribute('datetime') ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

// What Zendesk calls a side conversation where the agent works in English, German, French,
// Spanish, Portuguese or Japanese: from the help pages in these languages, 2026-11.
const ASIDE =
  /side conversation|nebenkonversation|conversation annexe|conversaci[oó]n secundaria|conversa paralela|サイドカンバセーション/i;

/** A word with a supplier or a colleague stands in the same log, signed as any end user's. */
const isAside = (item: HTMLElement, find: Find): boolean =>
  item.matches(selectors.aside[0]) ||
  find.one(item, 'aside') !== null ||
  [item, ...find.all(item, 'via')].some((element) =>
    ASIDE.test(
      `${element.getAttribute('aria-label') ?? ''} ${element === item ? '' : element.textContent}`,
    ),
  );

/** Null where the page does not say who is speaking: then it is left out, not guessed. */
const partyOf = (item: HTMLElement, message: HTMLElement, find: Find): Party | null => {
  if (find.one(item, 'internalTag') || isAside(item, find)) return 'internal';
  const party = PARTIES[message.getAttribute('type') ?? ''];
  if (!party) return find.one(item, 'agentBadge') ? 'agent' : null;
  const origin = [message, ...find.all(message, 'origin')]
    .map((element) => element.getAttribute('data-originated-from'))
    .find((from) => from);
  return origin === 'Trigger' && party !== 'internal' ? 'bot' : party;
};

const authorOf = (item: HTMLElement, find: Find): Author | null => {
  const link = find.one(item, 'link');
  const name = (find.one(item, 'sender') ?? link)?.textContent?.trim() ?? '';
  const user = /\/users\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
  return name || user ? { name, user } : null;
};

/** Only for show, and only where the page is in English: "Email from Dana Roe". */
const authorInLabel = (item: HTMLElement): string =>
  /\bfrom (.{1,80})$/.exec(item.getAttribute('aria-label') ?? '')?.[1]?.trim() ?? '';

const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(36);
};

const isTwin = (message: HTMLElement, item: HTMLElement): boolean => {
  const hidden = message.closest('[aria-hidden="true"]');
  return hidden !== null && item.contains(hidden);
};

/**
 * The log may be laid out newest first; the first of a run by one sender is the oldest. A page of it
 * that came late may stand at the wrong end, so most neighbours decide.
 */
const oldestFirst = (items: HTMLElement[], find: Find): HTMLElement[] => {
  const times = items.map((item) => isoTime(item, find)).filter((time) => time !== null);
  const steps = times
    .slice(1)
    .map((time, at) => Math.sign(Date.parse(time) - Date.parse(times[at] ?? time)));
  return steps.reduce((sum, step) => sum + step, 0) < 0 ? items.reverse() : items;
};

/** An item or a message within another one is a page we do not know: it is counted as unsigned. */
const isNested = (message: HTMLElement, item: HTMLElement): boolean =>
  message.closest(selectors.item[1]) !== item ||
  message.querySelector(selectors.message[1]) !== null ||
  message.parentElement?.closest(selectors.message[1]) != null;

const messagesIn = (item: HTMLElement, find: Find): HTMLElement[] =>
  find.all(item, 'message').filter((message) => !isTwin(message, item));

const byTime = (messages: ZendeskMessage[]): ZendeskMessage[] => {
  let latest = '';
  const timed = messages.map((message) => {
    latest = message.at ?? latest;
    return { message, time: latest };
  });
  return timed
    .sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)))
    .map(({ message }) => message);
};

export interface ZendeskLog {
  /** Oldest first, each once. */
  messages: ZendeskMessage[];
  /** How many do not say who is speaking. */
  unsigned: number;
}

export const readLog = (log: HTMLElement, find: Find): ZendeskLog => {
  const read = new Map<string, ZendeskMessage>();
  let unsigned = 0;
  let carried: (Author & { from: Party }) | null = null;
  for (const item of oldestFirst(find.all(log, 'item'), find)) {
    for (const message of messagesIn(item, find)) {
      const from = isNested(message, item) ? null : partyOf(item, message, find);
      if (!from) {
        unsigned += 1;
        carried = null;
        continue;
      }
      const shown: Author | null = authorOf(item, find);
      const same: Author | null = carried?.from === from ? carried : null;
      const author: Author = shown ?? same ?? { name: authorInLabel(item), user: '' };
      carried = { ...author, from };
      const body = find.one(message, 'text') ?? message;
      const text = ownWords(body);
      const at = isoTime(item, find);
      const id = `${at ?? 'undated'}-${hash(`${from}\n${text}`)}`;
      if (read.has(id)) continue;
      read.set(id, { id, author: author.name, from, at, text, partial: false, user: author.user });
    }
  }
  return { messages: byTime([...read.values()]), unsigned };
};
