import type { Finder } from '../find.ts';
import type { Page } from '../site.ts';
import { type GmailPart, isPartOf } from './selectors.ts';

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
/** Everybody has an address there, so sharing it says nothing. */
const ANYBODYS = /^(?:gmail|googlemail)\.com$/;
/** Google Groups sends on what a customer wrote as "'Dana Roe' via Support", from our own address. */
const PASSED_ON = /^["']?([^"']{1,80}?)["']? via [^"']{1,80}$/;

export interface Sender {
  name: string;
  /** Lower case; empty where our own group hides it. */
  address: string;
}

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

/** Null where the page does not say who wrote this. */
export const senderOf = (item: HTMLElement, find: Finder<GmailPart>): Sender | null => {
  const shown = find.one(item, 'sender', isPartOf(item));
  if (!shown) return null;
  const address = (shown.getAttribute('email') ?? '').toLowerCase();
  const name = shown.getAttribute('name') || shown.textContent?.trim() || '';
  const passedOn = PASSED_ON.exec(name)?.[1]?.trim();
  if (passedOn) return { name: passedOn, address: '' };
  if (!ADDRESS.test(address)) return null;
  return { name: name.toLowerCase() === address ? '' : name, address };
};

export const recipientsOf = (item: HTMLElement, find: Finder<GmailPart>): string[] =>
  find
    .all(item, 'recipients', isPartOf(item))
    .map((element) => (element.getAttribute('email') ?? '').toLowerCase())
    .filter((address) => address !== '');

/** The ids of messages that were made in this mailbox begin like this; those received say `f`. */
export const isMadeHere = (item: HTMLElement): boolean =>
  /^#?msg-a:/.test(item.getAttribute('data-message-id') ?? '');

/** Every address the agent is known to send from. */
export const ownAddresses = (
  page: Page,
  me: string,
  items: readonly HTMLElement[],
  find: Finder<GmailPart>,
): Set<string> => {
  const sentHere = items.filter(isMadeHere).map((item) => senderOf(item, find)?.address ?? '');
  const known = [me, ...page.own.map((name) => name.toLowerCase()), ...sentHere];
  return new Set(known.filter((name) => ADDRESS.test(name)));
};

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * Whether an address is one of ours. A colleague shares the mailbox's domain; but where nobody
 * else takes part, those who share it are the customers, as at a school's help desk.
 */
export const teamIn = (
  me: string,
  own: ReadonlySet<string>,
  items: readonly HTMLElement[],
  find: Finder<GmailPart>,
): ((address: string) => boolean) => {
  const domain = domainOf(me);
  const shares = (address: string): boolean => domain !== '' && domainOf(address) === domain;
  const people = items.flatMap((item) => {
    const sender = senderOf(item, find);
    return [...(sender ? [sender.address] : []), ...recipientsOf(item, find)];
  });
  const outsiders = people.some((address) => !own.has(address) && !shares(address));
  const counts = outsiders && !ANYBODYS.test(domain);
  return (address) => own.has(address) || (counts && shares(address));
};
