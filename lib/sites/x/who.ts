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

const handleShown = (document: Document, find: Finder<XPart>): string => {
  const profile = handleIn(find.one(document, 'profile')?.getAttribute('href') ?? null);
  if (profile) return profile;
  const button = find.one(document, 'switcher');
  if (!button) return '';
  const avatar = find.one(button, 'avatar')?.getAttribute('data-testid') ?? '';
  const named = avatar.replace('UserAvatar-Container-', '');
  return (named || /@(\w{1,20})/.exec(button.textContent ?? '')?.[1] || '').toLowerCase();
};

export const whoAmI = (page: Page, find: Finder<XPart>): Me => {
  const listed = page.own
    .map((name) => name.toLowerCase().replace(/^@/, ''))
    .filter((name) => /^\w{1,20}$/.test(name));
  const shown = handleShown(page.document, find);
  const handle = shown || (listed.length === 1 ? (listed[0] ?? '') : '');
  return { handle, own: new Set(shown ? [shown, ...listed] : listed) };
};
