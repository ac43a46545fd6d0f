/** Who said what, where and when: the plain data every room to the right works on. */
export type SiteId = 'gmail' | 'zendesk' | 'x';

export type Channel = 'gmail' | 'zendesk' | 'x-public' | 'x-dm';

export type Party = 'customer' | 'agent' | 'internal' | 'bot';

export interface Message {
  /** Unique within its conversation and the same on every reading of the page. */
  id: string;
  /** The name shown, or the address where the page shows no name. */
  author: string;
  from: Party;
  /** ISO 8601, or null where the page gives only a translated date. */
  at: string | null;
  /** Plain text as its author wrote it: quoted history and signatures left out. */
  text: string;
  /** True where the page shows only the beginning. */
  partial: boolean;
}

export interface Customer {
  /** The display name; empty when the page shows none. */
  name: string;
  /** E-mail address, @handle without the @, or the site's user id; empty when unknown. */
  address: string;
}

export interface Conversation {
  site: SiteId;
  /** Which mailbox, subdomain or handle the page belongs to; empty when unknown. */
  account: string;
  /** The site's own id for the thread: unique together with site and account. */
  thread: string;
  /** An address that opens the thread again. */
  link: string;
  subject: string;
  channel: Channel;
  public: boolean;
  /** The agent's own address or handle as the page tells it; empty when unknown. */
  me: string;
  customer: Customer;
  /** Oldest first. */
  messages: Message[];
  /** How many messages the page keeps closed, so that we could not read them. */
  folded: number;
}

/** What the customer has written since the agent last answered, oldest first. */
export const unanswered = (messages: readonly Message[]): Message[] => {
  const lastReply = messages.findLastIndex((message) => message.from === 'agent');
  const since = messages.slice(lastReply + 1).filter((message) => message.from === 'customer');
  if (since.length > 0) return since;
  const last = messages.findLast((message) => message.from === 'customer');
  return last ? [last] : [];
};
