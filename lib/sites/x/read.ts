import type { Conversation, Message } from '../../text/conversation.ts';
import { type Finder, finder } from '../find.ts';
import type { Page, ReadResult, WhyUnread } from '../site.ts';
import { chatAt } from './address.ts';
import { chatPanel, isListedAs, readChat } from './chat.ts';
import type { Post } from './posts.ts';
import { selectors, type XPart } from './selectors.ts';
import { threadIn, type XThread } from './thread.ts';
import { type Me, whoAmI } from './who.ts';

const unrecognised = (why: WhyUnread): ReadResult => ({ is: 'unrecognised', why });

/** Who is being answered: never one of ourselves. */
const customerOf = ({ answered, posts }: XThread, own: ReadonlySet<string>): Post | null => {
  const upTo = posts.slice(0, posts.findIndex((post) => post.id === answered.id) + 1);
  return [...upTo, answered].findLast((post) => !own.has(post.handle)) ?? null;
};

const messageOf = (post: Post, own: ReadonlySet<string>): Message => ({
  id: post.id,
  author: post.name || post.handle,
  from: own.has(post.handle) ? 'agent' : 'customer',
  at: post.at,
  text: post.text,
  partial: post.partial,
});

/** Other people in the thread are neither the customer nor the team, and what we told them is theirs. */
const betweenUs = (
  posts: readonly Post[],
  own: ReadonlySet<string>,
  customer: string,
): readonly Post[] => {
  let spoke = customer;
  return posts.filter(({ handle }) => {
    if (!own.has(handle)) spoke = handle;
    return spoke === customer;
  });
};

const conversationOf = (thread: XThread, customer: Post | null, me: Me): Conversation => {
  const { answered, posts } = thread;
  const between = betweenUs(posts, me.own, customer?.handle ?? '');
  return {
    site: 'x',
    account: me.handle,
    thread: answered.id,
    link: `https://x.com/${answered.handle}/status/${answered.id}`,
    subject: '',
    channel: 'x-public',
    public: true,
    me: me.handle,
    customer: { name: customer?.name ?? '', address: customer?.handle ?? '' },
    messages: between.map((post) => messageOf(post, me.own)),
    folded: 0,
  };
};

const readChatAt = (page: Page, id: string, find: Finder<XPart>): ReadResult => {
  const panel = chatPanel(page.document, find);
  if (!panel) return unrecognised('unread_xChatLost');
  if (!isListedAs(panel, id, find)) {
    return unrecognised('unread_xTwoPeople');
  }
  const me = whoAmI(page, find).handle;
  const chat = { id, link: `https://x.com/i/chat/${id}`, me };
  const conversation = readChat(panel, chat, find);
  if (!conversation) return unrecognised('unread_xNoMessage');
  return { is: 'conversation', conversation, ranks: find.ranks };
};

export const readX = (page: Page): ReadResult => {
  const find = finder(selectors);
  const chat = chatAt(page.url);
  if (chat !== null) return readChatAt(page, chat, find);
  const thread = threadIn(page.document, page.url, find);
  if (thread === null) return { is: 'none' };
  if (thread === 'unclear') {
    return unrecognised('unread_xPostUncertain');
  }
  const me = whoAmI(page, find);
  if (me.own.size === 0) {
    return unrecognised('unread_xNoHandle');
  }
  const customer = customerOf(thread, me.own);
  if (customer?.handle === '') {
    return unrecognised('unread_xPostLost');
  }
  const conversation = conversationOf(thread, customer, me);
  return { is: 'conversation', conversation, ranks: find.ranks };
};
