import type { Message } from '../../text/conversation.ts';
import type { Finder } from '../find.ts';
import { ownWords } from '../quote.ts';
import { isShown } from '../visible.ts';
import { readDate } from './date.ts';
import type { GmailPart } from './selectors.ts';

export interface GmailMessages {
  messages: Message[];
  /** The address each message came from, by its id. */
  senders: Map<string, string>;
  folded: number;
}

const readsEnglish = (document: Document): boolean =>
  /^(?:en\b|$)/i.test(document.documentElement.lang);

const countInBundle = (root: HTMLElement, find: Finder<GmailPart>): number => {
  const shown = find.one(root, 'bundle', isShown)?.textContent ?? '';
  const inPage = find
    .all(root, 'closed')
    .filter((row) => find.all(row, 'message').length === 0).length;
  return Math.max(Number(/\d{1,4}/.exec(shown)?.[0] ?? 0), inPage);
};

/** The open messages, oldest first: closed ones hold no body and are only counted. */
export const readMessages = (
  root: HTMLElement,
  own: ReadonlySet<string>,
  find: Finder<GmailPart>,
): GmailMessages => {
  const senders = new Map<string, string>();
  const messages: Message[] = [];
  let closed = 0;
  let bundled = 0;
  for (const item of find.all(root, 'message')) {
    const id = item.getAttribute('data-message-id') ?? '';
    const sender = find.one(item, 'sender');
    const body = find.one(item, 'body', isShown);
    if (senders.has(id)) continue;
    if (!sender || !body) {
      if (item.closest('.kQ, .kx')) bundled += 1;
      else closed += 1;
      continue;
    }
    const address = (sender.getAttribute('email') ?? '').toLowerCase();
    const date = find.one(item, 'date')?.title ?? '';
    senders.set(id, address);
    messages.push({
      id,
      author: sender.getAttribute('name') || sender.textContent?.trim() || address,
      from: own.has(address) ? 'agent' : 'customer',
      at: readsEnglish(root.ownerDocument) ? readDate(date) : null,
      text: ownWords(body),
      partial: find.one(item, 'clipped') !== null,
    });
  }
  return { messages, senders, folded: closed + Math.max(bundled, countInBundle(root, find)) };
};
