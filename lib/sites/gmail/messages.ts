import type { Customer, Message, Party } from '../../text/conversation.ts';
import type { Finder } from '../find.ts';
import { ownWords } from '../quote.ts';
import { isShown } from '../visible.ts';
import { readDate } from './date.ts';
import { addressesIn } from './recipients.ts';
import { type GmailPart, isPartOf, selectors } from './selectors.ts';
import type { GmailThread } from './thread.ts';
import { recipientsOf, type Sender, senderOf } from './who.ts';

export interface GmailMessages {
  messages: Message[];
  /** Who is being answered: never one of ours; senders of closed messages count last. */
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

type Team = (address: string) => boolean;

/** Also what we wrote is internal where all who got it are ours. */
const partyOf = (item: HTMLElement, sender: Sender, team: Team, find: Finder<GmailPart>): Party => {
  if (!team(sender.address)) return 'customer';
  const recipients = recipientsOf(item, find);
  return recipients.length > 0 && recipients.every(team) ? 'internal' : 'agent';
};

const readMessage = (
  item: HTMLElement,
  body: HTMLElement,
  sender: Sender,
  team: Team,
  find: Finder<GmailPart>,
): Message => ({
  id: item.getAttribute('data-message-id') ?? '',
  author: sender.name || sender.address,
  from: partyOf(item, sender, team, find),
  at: readsEnglish(item.ownerDocument)
    ? readDate(find.one(item, 'date', isPartOf(item))?.title ?? '')
    : null,
  text: ownWords(body),
  partial: find.one(item, 'clipped') !== null,
});

/** A draft stands among the messages as a row that holds its reply box instead of a body. */
const isDraft = (item: HTMLElement): boolean => item.querySelector(selectors.edit[0]) !== null;

/** Whom the reply box of this thread writes to, if it is one of them; else who wrote last. */
const customerIn = (
  open: readonly Sender[],
  shut: readonly Sender[],
  addressed: readonly string[],
): Customer => {
  const all = [...shut, ...open];
  const meant = all.findLast(({ address }) => address !== '' && addressed.includes(address));
  return meant ?? all.at(-1) ?? { name: '', address: '' };
};

/** The open messages, oldest first: closed ones hold no body and are only counted. */
export const readMessages = (
  thread: GmailThread,
  team: Team,
  find: Finder<GmailPart>,
): GmailMessages => {
  const messages = new Map<string, Message>();
  const open: Sender[] = [];
  const shut: Sender[] = [];
  let closed = 0;
  let bundled = 0;
  for (const item of thread.items) {
    const id = item.getAttribute('data-message-id') ?? '';
    if (messages.has(id)) continue;
    const sender = senderOf(item, find);
    const body = find.one(item, 'body', (each) => isPartOf(item)(each) && isShown(each));
    if (!body && isDraft(item)) continue;
    const theirs = sender !== null && !team(sender.address);
    if (sender && body) messages.set(id, readMessage(item, body, sender, team, find));
    else if (item.closest(selectors.closed[0])) bundled += 1;
    else closed += 1;
    if (theirs) (body ? open : shut).push(sender);
  }
  return {
    messages: [...messages.values()],
    customer: customerIn(open, shut, addressesIn(thread.root, find)),
    folded: closed + Math.max(bundled, countInBundle(thread.root, find)),
  };
};
