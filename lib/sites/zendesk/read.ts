import type { Conversation, Customer } from '../../text/conversation.ts';
import { flowOf } from '../flow.ts';
import type { Page, ReadResult } from '../site.ts';
import { isShown } from '../visible.ts';
import { subdomainOf, zendeskLink } from './address.ts';
import { readLog, type ZendeskLog, type ZendeskMessage } from './messages.ts';
import { ticketIn, type ZendeskTicket } from './ticket.ts';

const subjectOf = ({ root, tab, find }: ZendeskTicket): string => {
  const field = find.one(root, 'subject');
  const words = field && 'value' in field ? String(field.value) : (field?.textContent ?? '');
  return words.trim() || (find.one(tab, 'tabTitle')?.textContent?.trim() ?? '');
};

/** The button says in the agent's language how many; at least one. */
const foldedIn = ({ root, find }: ZendeskTicket): number => {
  const button = find.one(root, 'older', isShown);
  return button ? Number(/\d{1,4}/.exec(button.textContent ?? '')?.[0] ?? 1) : 0;
};

const keyOf = ({ user, author }: ZendeskMessage): string => user || author;

/** Whoever is copied in is an end user too; the answer goes to the one who asked. */
const customerOf = ({ root, find }: ZendeskTicket, log: readonly ZendeskMessage[]): Customer => {
  const theirs = log.filter(({ from }) => from === 'customer');
  const several = new Set(theirs.map(keyOf)).size > 1;
  const pane = root.closest<HTMLElement>('.workspace') ?? root;
  const field = several ? find.one(pane, 'requester', isShown) : null;
  const asked = field ? flowOf(field).text : null;
  const customer = theirs.findLast(
    ({ author }) => asked === null || (author !== '' && asked.includes(author)),
  );
  return { name: customer?.author ?? '', address: customer?.user ?? '' };
};

const conversationOf = (url: URL, ticket: ZendeskTicket, log: ZendeskLog): Conversation => {
  return {
    site: 'zendesk',
    account: subdomainOf(url),
    thread: ticket.id,
    link: zendeskLink(url, ticket.id),
    subject: subjectOf(ticket),
    channel: 'zendesk',
    public: false,
    me: '',
    customer: customerOf(ticket, log.messages),
    messages: log.messages.map(({ user: _, ...message }) => message),
    folded: foldedIn(ticket) + log.unsigned,
  };
};

export const readZendesk = (page: Page): ReadResult => {
  const shown = ticketIn(page);
  if (shown.is !== 'ticket') return shown;
  const { root, find } = shown.ticket;
  const logs = find.all(root, 'log', isShown);
  const [log] = logs;
  if (!log || logs.length > 1) {
    return { is: 'unrecognised', why: 'unread_zendeskNoMessages' };
  }
  const read = readLog(log, find);
  if (read.messages.length === 0) {
    return { is: 'unrecognised', why: 'unread_zendeskNoMessage' };
  }
  return {
    is: 'conversation',
    conversation: conversationOf(page.url, shown.ticket, read),
    ranks: find.ranks,
  };
};
