const TICKET = /^\/agent\/(?:tickets|workspaces)\/(\d+)(?:\/|$)/;
const DOMAIN = '.zendesk.com';

export const matchesZendesk = (url: URL): boolean =>
  url.protocol === 'https:' &&
  url.hostname.endsWith(DOMAIN) &&
  /^\/agent(?:\/|$)/.test(url.pathname);

export const zendeskThreadAt = (url: URL): string | null => TICKET.exec(url.pathname)?.[1] ?? null;

export const zendeskLink = (url: URL, ticket: string): string =>
  `${url.origin}/agent/tickets/${ticket}`;

/** The whole host where a team has an address of its own. */
export const subdomainOf = ({ hostname }: URL): string =>
  hostname.endsWith(DOMAIN) ? hostname.slice(0, -DOMAIN.length) : hostname;
