import { type Finder, finder } from '../find.ts';
import type { Page, WhyUnread } from '../site.ts';
import { isShown } from '../visible.ts';
import { zendeskThreadAt } from './address.ts';
import { selectors, type ZendeskPart } from './selectors.ts';

export interface ZendeskTicket {
  id: string;
  root: HTMLElement;
  tab: HTMLElement;
  find: Finder<ZendeskPart>;
}

type TicketInPage =
  | { is: 'ticket'; ticket: ZendeskTicket }
  | { is: 'none' }
  | { is: 'unrecognised'; why: WhyUnread };

const unrecognised = (why: WhyUnread): TicketInPage => ({ is: 'unrecognised', why });

const namesOf = (root: HTMLElement, find: Finder<ZendeskPart>): string[] =>
  [root, ...find.all(root, 'named')]
    .flatMap((element) => [
      element.getAttribute('data-ticket-id'),
      element.getAttribute('data-channel-switcher-trigger-for-ticket-id'),
      /^ticket-(\d+)-/.exec(element.getAttribute('data-test-id') ?? '')?.[1],
    ])
    .filter((name) => name != null);

/**
 * Every ticket that was opened stays in the page, so the address, the selected tab and the shown
 * pane must all name the same one.
 */
export const ticketIn = (page: Page): TicketInPage => {
  const id = zendeskThreadAt(page.url);
  if (id === null) return { is: 'none' };
  const find = finder(selectors, { id });
  const roots = find.all(page.document, 'root', isShown);
  const [root] = roots;
  if (!root) return unrecognised('unread_zendeskLost');
  if (roots.some((other) => !root.contains(other))) {
    return unrecognised('unread_zendeskTwice');
  }
  const tab = find.one(page.document, 'selectedTab', isShown);
  if (!tab) return unrecognised('unread_zendeskTabLost');
  if (
    tab.getAttribute('data-entity-id') !== id ||
    namesOf(root, find).some((name) => name !== id)
  ) {
    return unrecognised('unread_zendeskThree');
  }
  return { is: 'ticket', ticket: { id, root, tab, find } };
};
