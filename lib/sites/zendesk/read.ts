import type { Conversation } from '../../text/conversation.ts';
import type { Page, ReadResult } from '../site.ts';
import { isShown } from '../visible.ts';
import { subdomainOf, zendeskLink } from './address.ts';
import { readLog, type ZendeskMessage } from './messages.ts';
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

const conversationOf = (
  url: URL,
  ticket: ZendeskTicket,
  log: readonly ZendeskMessage[],
): Conversation => {
  const last = log.findLast((message) => message.from === 'customer');
  return {
    site: 'zendesk',
    account: subdomainOf(url),
    thread: ticket.id,
    link: zendeskLink(url, ticket.id),
    subject: subjectOf(ticket),
    channel: 'zendesk',
    public: false,
    me: '',
    customer: { name: last?.author ?? '', address: last?.user ?? '' },
    messages: log.map(({ user: _, ...message }) => message),
    folded: foldedIn(ticket),
  };
};

export const readZendesk = (page: Page): ReadResult => {
  const shown = ticketIn(page);
  if (shown.is !== 'ticket') return shown;
  const { root, find } = shown.ticket;
  const logs = find.all(root, 'log', isShown);
  const [log] = logs;
  if (!log || logs.length > 1) {
    return { is: 'unrecognised', why: 'The messages of this ticket could not be found.' };
  }
  const messages = readLog(log, find);
  if (messages.length === 0) {
    return { is: 'unrecognised', why: 'No message could be read in this ticket.' };
  }
  return {
    is: 'conversation',
    conversation: conversationOf(page.url, shown.ticket, messages),
    ranks: find.ranks,
  };
};
