import type { Customer, Message } from '../../text/conversation.ts';
import type { Finder } from '../find.ts';
import { ownWords } from '../quote.ts';
import { isShown } from '../visible.ts';
import { readDate } from './date.ts';
import { type GmailPart, selectors } from './selectors.ts';

export interface GmailMessages {
  messages: Message[];
  /** The last one of these messages that is not ours came from them; closed ones count last. */
  customer: Customer;
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

const senderOf = (item: HTMLElement, find: Finder<GmailPart>): Customer | null => {
  const sender = find.one(item, 'sender');
  if (!sender) return null;
  const address = (sender.getAttribute('email') ?? '').toLowerCase();
  const name = sender.getAttribute('name') || sender.textContent?.trim() || '';
  return { name: name.toLowerCase() === address ? '' : name, address };
};

const readMessage = (
  item: HTMLElement,
  body: HTMLElement,
  { name, address }: Customer,
  own: ReadonlySet<string>,
  find: Finder<GmailPart>,
): Message => ({
  id: item.getAttribute('data-message-id') ?? '',
  author: name || address,
  from: own.has(address) ? 'agent' : 'customer',
  at: readsEnglish(item.ownerDocument) ? readDate(find.one(item, 'date')?.title ?? '') : null,
  text: ownWords(body),
  partial: find.one(item, 'clipped') !== null,
});

/** The open messages, oldest first: closed ones hold no body and are only counted. */
export const readMessages = (
  root: HTMLElement,
  own: ReadonlySet<string>,
  find: Finder<GmailPart>,
): GmailMessages => {
  const messages = new Map<string, Message>();
  let closed = 0;
  let bundled = 0;
  let open: Customer | null = null;
  let shut: Customer | null = null;
  for (const item of find.all(root, 'message')) {
    const id = item.getAttribute('data-message-id') ?? '';
    if (messages.has(id)) continue;
    const sender = senderOf(item, find);
    const body = find.one(item, 'body', isShown);
    const theirs = sender !== null && !own.has(sender.address);
    if (sender && body) {
      messages.set(id, readMessage(item, body, sender, own, find));
      if (theirs) open = sender;
      continue;
    }
    if (theirs) shut = sender;
    if (item.closest(selectors.closed[0])) bundled += 1;
    else closed += 1;
  }
  return {
    messages: [...messages.values()],
    customer: open ?? shut ?? { name: '', address: '' },
    folded: closed + Math.max(bundled, countInBundle(root, find)),
  };
};
