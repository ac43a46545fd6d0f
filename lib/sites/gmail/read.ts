import type { Conversation } from '../../text/conversation.ts';
import { finder } from '../find.ts';
import { flowOf } from '../flow.ts';
import type { Page, ReadResult, WhyUnread } from '../site.ts';
import { isShown } from '../visible.ts';
import { gmailLink, gmailThreadAt } from './address.ts';
import { type GmailMessages, readMessages } from './messages.ts';
import { selectors } from './selectors.ts';
import { type GmailThread, LEGACY_ID, openThread } from './thread.ts';
import { mailboxOwner, ownAddresses, teamIn } from './who.ts';

const NUMBER = /^thread-f:\d+$/;

const unrecognised = (why: WhyUnread): ReadResult => ({ is: 'unrecognised', why });

/** An old-style address, or a window's, names the thread or one of its mails: it must be this one. */
const agrees = (named: string | null, thread: GmailThread): boolean =>
  named === null || !(LEGACY_ID.test(named) || NUMBER.test(named)) || thread.names.has(named);

const conversationOf = (
  page: Page,
  thread: GmailThread,
  me: string,
  read: GmailMessages,
): Conversation => ({
  site: 'gmail',
  account: me,
  thread: thread.id,
  link: gmailLink(page.url, thread.id),
  subject: flowOf(thread.heading).text,
  channel: 'gmail',
  public: false,
  me,
  ...read,
});

export const readGmail = (page: Page): ReadResult => {
  const find = finder(selectors);
  const named = gmailThreadAt(page.url);
  const thread = openThread(page.document, find);
  if (!thread) {
    if (named === null && !find.one(page.document, 'subject', isShown)) return { is: 'none' };
    return unrecognised('unread_gmailLost');
  }
  if (!agrees(named, thread)) {
    return unrecognised('unread_gmailTwo');
  }
  const me = mailboxOwner(page, find);
  const own = ownAddresses(page, me, thread.items, find);
  if (own.size === 0) {
    return unrecognised('unread_gmailNoAddress');
  }
  const read = readMessages(thread, teamIn(me, own, thread.items, find), find);
  if (read.messages.length === 0) {
    return unrecognised('unread_gmailNoMessage');
  }
  return {
    is: 'conversation',
    conversation: conversationOf(page, thread, me, read),
    ranks: find.ranks,
  };
};
