import type { Finder } from '../find.ts';
import type { Page } from '../site.ts';
import type { GmailPart } from './selectors.ts';

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** "Refund - agent@shop.example - Shop Mail": the subject comes first and may hold one too. */
const fromTitle = (title: string): string =>
  title
    .split(' - ')
    .slice(1)
    .map((part) => part.trim())
    .findLast((part) => ADDRESS.test(part)) ?? '';

/** The address this mailbox belongs to, lower case; empty when the page does not tell. */
export const mailboxOwner = (page: Page, find: Finder<GmailPart>): string => {
  const inTitle = fromTitle(page.document.title);
  if (inTitle) return inTitle.toLowerCase();
  const field = find.one(page.document, 'sendsAs') as HTMLInputElement | null;
  return ADDRESS.test(field?.value ?? '') ? (field?.value ?? '').toLowerCase() : '';
};

/** Every address the agent sends from. */
export const ownAddresses = (page: Page, me: string): Set<string> =>
  new Set([me, ...page.own.map((name) => name.toLowerCase())].filter((name) => ADDRESS.test(name)));
