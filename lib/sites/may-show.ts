import { gmailThreadAt, matchesGmail } from './gmail/address.ts';
import { selectors as gmail } from './gmail/selectors.ts';
import { isShown } from './visible.ts';
import { matchesX, xThreadAt } from './x/address.ts';
import { selectors as x } from './x/selectors.ts';
import { zendeskThreadAt } from './zendesk/address.ts';

const AGENT_PAGE = /^\/agent(?:\/|$)/;

const shows = (document: Document, ...parts: (readonly string[])[]): boolean =>
  [...document.querySelectorAll(parts.flat().join(', '))].some(isShown);

/** Whether an address is an inbox's. A team's own Zendesk is known by no more than its path. */
export const isInbox = (url: URL): boolean =>
  matchesGmail(url) || matchesX(url) || AGENT_PAGE.test(url.pathname);

/**
 * Whether a site could say anything but "no conversation" of this page. Asked at every change of a page
 * in which nothing else of ours runs, so it looks no closer than it must: true may be wrong, false never.
 */
export const mayShow = (document: Document, url: URL): boolean => {
  if (matchesGmail(url)) return gmailThreadAt(url) !== null || shows(document, gmail.subject);
  if (matchesX(url)) {
    return xThreadAt(url) !== null || shows(document, x.dialog, x.focusedPost);
  }
  return zendeskThreadAt(url) !== null;
};
