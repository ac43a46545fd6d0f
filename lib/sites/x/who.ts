import type { Finder } from '../find.ts';
import type { Page } from '../site.ts';
import { handleIn } from './address.ts';
import type { XPart } from './selectors.ts';

export interface Me {
  /** The handle the page is used with, lower case; empty when unknown. */
  handle: string;
  /** Every handle the team answers from. */
  own: Set<string>;
}

/** Who the page says is signed in; more than one while it changes from one account to another. */
const handlesShown = (document: Document, find: Finder<XPart>): string[] => {
  const profile = handleIn(find.one(document, 'profile')?.getAttribute('href') ?? null) ?? '';
  const button = find.one(document, 'switcher');
  const avatar = button && find.one(button, 'avatar')?.getAttribute('data-testid');
  const named = (avatar ?? '').replace('UserAvatar-Container-', '');
  const inButton = named || /@(\w{1,20})/.exec(button?.textContent ?? '')?.[1] || '';
  return [profile, inButton.toLowerCase()].filter((handle) => handle !== '');
};

export const whoAmI = (page: Page, find: Finder<XPart>): Me => {
  const listed = page.own
    .map((name) => name.toLowerCase().replace(/^@/, ''))
    .filter((name) => /^\w{1,20}$/.test(name));
  const shown = handlesShown(page.document, find);
  const handle = shown[0] ?? (listed.length === 1 ? (listed[0] ?? '') : '');
  return { handle, own: new Set([...shown, ...listed]) };
};
