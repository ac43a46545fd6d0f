import type { Conversation, Message } from '../../text/conversation.ts';
import type { Finder } from '../find.ts';
import { flowOf } from '../flow.ts';
import { isShown } from '../visible.ts';
import { handleIn } from './address.ts';
import { selectors, type XPart } from './selectors.ts';

type Find = Finder<XPart>;

/** The open chat: in a shadow root since 2026, in the page itself before. */
export const chatPanel = (document: Document, find: Find): HTMLElement | null => {
  for (const host of find.all(document, 'chatHost')) {
    const panel = host.shadowRoot && find.one(host.shadowRoot, 'chatPanel', isShown);
    if (panel) return panel;
  }
  return find.one(document, 'chatPanel', isShown);
};

const titleOf = (panel: HTMLElement, find: Find): string => {
  const name = find.one(panel, 'chatName');
  return name ? flowOf(name).text.trim() : '';
};

/**
 * The panel does not say which chat it shows, and while one gives way to the next the address is
 * ahead of it. The list beside it has the address's chat with its name, where it shows it at all.
 */
export const isListedAs = (panel: HTMLElement, id: string, find: Find): boolean => {
  const title = titleOf(panel, find);
  const entry = find
    .all(panel.getRootNode() as Document | ShadowRoot, 'chatEntry')
    .find((row) => row.getAttribute('data-testid')?.replaceAll(':', '-').endsWith(`-item-${id}`));
  const words = entry ? flowOf(entry).text : '';
  return title === '' || words === '' || words.includes(title);
};

const isPartOf = (part: HTMLElement, row: HTMLElement): boolean =>
  part.getAttribute('aria-hidden') !== 'true' && part.closest(selectors.chatRow[0]) === row;

const wordsOf = (row: HTMLElement, find: Find): string => {
  const parts = find.all(row, 'chatText', (part) => isPartOf(part, row));
  const words = parts
    .map((part) => flowOf(part, () => 'keep', true).text)
    .join('\n')
    .trim();
  const time = find.one(row, 'chatTime')?.textContent?.trim() ?? '';
  return time !== '' && words.endsWith(time) ? words.slice(0, -time.length).trim() : words;
};

/** X lays its own side out on the right: the only mark that is not translated. */
const isMine = (row: HTMLElement): boolean | null => {
  if (row.classList.contains('justify-end')) return true;
  return row.classList.contains('justify-start') ? false : null;
};

export interface Chat {
  id: string;
  link: string;
  me: string;
}

const readRow = (row: HTMLElement, me: string, customer: string, find: Find): Message | null => {
  const mine = isMine(row);
  if (mine === null) return null;
  const sender = find.one(row, 'chatSender')?.textContent?.trim() ?? '';
  return {
    id: (row.getAttribute('data-testid') ?? '').replace(/^message-/, ''),
    author: (mine ? me : '') || sender || customer,
    from: mine ? 'agent' : 'customer',
    at: null,
    text: wordsOf(row, find),
    partial: false,
  };
};

/** Null where no message can be read: the chat may still be locked. */
export const readChat = (panel: HTMLElement, chat: Chat, find: Find): Conversation | null => {
  const group = chat.id.startsWith('g');
  const title = titleOf(panel, find);
  const rows = find.all(find.one(panel, 'chatList') ?? panel, 'chatRow');
  const messages = rows
    .map((row) => readRow(row, chat.me, group ? '' : title, find))
    .filter((message) => message !== null);
  if (messages.length === 0) return null;
  const address = handleIn(find.one(panel, 'chatParty')?.getAttribute('href') ?? null) ?? '';
  const last = messages.findLast((message) => message.from === 'customer');
  return {
    site: 'x',
    account: chat.me,
    thread: chat.id,
    link: chat.link,
    subject: '',
    channel: 'x-dm',
    public: false,
    me: chat.me,
    customer: group ? { name: last?.author ?? '', address: '' } : { name: title, address },
    messages,
    folded: rows.length - messages.length,
  };
};
