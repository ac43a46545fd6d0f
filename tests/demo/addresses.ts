/** Where each demo conversation lives. Read by the pages and, in Node, by the tests and the tour. */
export type DemoSite = 'gmail' | 'zendesk' | 'x';

/** What every inbox holds at least one of. */
export type DemoConversation = 'complaint' | 'furious' | 'polite' | 'cancellation' | 'praise';

export const demoHosts = {
  gmail: 'mail.google.com',
  zendesk: 'acme.zendesk.com',
  x: 'x.com',
} as const satisfies Record<DemoSite, string>;

/** Where the same Zendesk stands at the team's own address. */
export const ownZendeskHost = 'support.northlight.example';

export const inboxPaths: Record<DemoSite, string> = {
  gmail: '/mail/u/0/#inbox',
  zendesk: '/agent/filters/36000',
  x: '/notifications/mentions',
};

export const conversationPaths = {
  gmail: {
    complaint: '/mail/u/0/#inbox/FMfcgzQfBZkWnLtQpXhGdVrSmCbNjKqW',
    furious: '/mail/u/0/#inbox/FMfcgzQfBZmTzRcLwDxPkHsVgQnJbMtF',
    polite: '/mail/u/0/#inbox/FMfcgzQfBZpKvGhNrWqXcSdLmJtBzQfD',
    cancellation: '/mail/u/0/#inbox/FMfcgzQfBZrXpMwVtCjHnKsGdLqRzBfS',
    praise: '/mail/u/0/#inbox/FMfcgzQfBZtDnQxJmWcLrVhKpGsTzHbN',
  },
  zendesk: {
    complaint: '/agent/tickets/102',
    furious: '/agent/tickets/103',
    polite: '/agent/tickets/104',
    cancellation: '/agent/tickets/105',
    praise: '/agent/tickets/101',
  },
  x: {
    complaint: '/lena_hartwig/status/1991700000000000101',
    furious: '/bigdavereads/status/1991700000000000201',
    polite: '/moira_kettle/status/1991700000000000301',
    cancellation: '/tobyprints/status/1991700000000000401',
    praise: '/anouk_bakes/status/1991700000000000501',
  },
} as const satisfies Record<DemoSite, Record<DemoConversation, string>>;

/** A private conversation on X, in the chat's shadow root. */
export const chatPath = '/i/chat/20110045-88120931';

export const addressOf = (site: DemoSite, conversation?: DemoConversation): string =>
  `https://${demoHosts[site]}${conversation ? conversationPaths[site][conversation] : inboxPaths[site]}`;
