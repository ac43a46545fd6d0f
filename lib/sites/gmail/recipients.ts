import type { Finder } from '../find.ts';
import type { GmailPart } from './selectors.ts';

const ADDRESSES = /[^\s@<>,;"]{1,320}@[^\s@<>,;"]{1,320}/g;

/** Whom the reply box in this part of the page writes to, lower case; none where it does not say. */
export const addressesIn = (frame: ParentNode, find: Finder<GmailPart>): string[] =>
  find.all(frame, 'to').flatMap((element) => {
    const words = element.getAttribute('data-hovercard-id') ?? '';
    const said = words || ('value' in element ? String(element.value) : '');
    return [...said.toLowerCase().matchAll(ADDRESSES)].map((match) => match[0]);
  });
