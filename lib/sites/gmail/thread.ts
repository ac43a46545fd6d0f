import type { Finder } from '../find.ts';
import { isShown } from '../visible.ts';
import { type GmailPart, isGmails } from './selectors.ts';
import { isMadeHere } from './who.ts';

/** The open thread's place in the page, and the names it goes by. */
export interface GmailThread {
  root: HTMLElement;
  heading: HTMLElement;
  /** Its messages, open or closed, in the order of the page. */
  items: HTMLElement[];
  id: string;
  /** Its other names, as reply boxes may use them. */
  names: Set<string>;
}

/** Gmail's older names: sixteen hexadecimal digits, as a rule. */
export const LEGACY_ID = /^[0-9a-f]{14,17}$/;

const bare = (name: string | null | undefined): string =>
  (name ?? '').replace(/^#/, '').replace(/^undefined$/, '');

const fieldIn = (root: ParentNode, name: GmailPart, find: Finder<GmailPart>): string => {
  const fields = find.all(root, name) as HTMLInputElement[];
  return bare(fields.find((field) => field.value !== '')?.value);
};

/** What was received goes by one number, written in two ways; the page may show only one of them. */
const numbered = (kind: 'thread' | 'msg', id: string): string =>
  LEGACY_ID.test(id) ? `${kind}-f:${BigInt(`0x${id}`)}` : '';

const isHeading = (element: HTMLElement): boolean => isGmails(element) && isShown(element);

/** While one thread gives way to the next, both may be shown. */
const showsTwo = (document: Document, find: Finder<GmailPart>): boolean => {
  const ids = find
    .all(document, 'main', isShown)
    .flatMap((main) => find.all(main, 'subject', isHeading))
    .map((heading) => bare(heading.getAttribute('data-legacy-thread-id')));
  return new Set(ids).size > 1;
};

/** Null where the page shows no thread, shows two, or shows one we cannot name. */
export const openThread = (document: Document, find: Finder<GmailPart>): GmailThread | null => {
  const root = find.one(document, 'thread', isShown);
  const heading =
    root && (find.one(root, 'subject', isHeading) ?? find.one(document, 'subject', isHeading));
  if (!root || !heading || showsTwo(document, find)) return null;
  const id = bare(heading.getAttribute('data-legacy-thread-id')) || fieldIn(root, 'answers', find);
  if (!id) return null;
  const items = find.all(root, 'message', isGmails);
  const names = new Set([id, numbered('thread', id)]);
  names.add(bare(heading.getAttribute('data-thread-perm-id')));
  for (const message of items) {
    names.add(bare(message.getAttribute('data-message-id')));
    // A draft, and what was just sent, may carry the legacy id of another thread's mail (IS, 2026-11).
    if (isMadeHere(message)) continue;
    const legacy = bare(message.getAttribute('data-legacy-message-id'));
    names.add(legacy).add(numbered('msg', legacy));
  }
  names.delete('');
  return { root, heading, items, id, names };
};

/** What a reply box says it answers, from its hidden fields; empty where it does not say. */
export const answeredBy = (frame: ParentNode, find: Finder<GmailPart>): string =>
  fieldIn(frame, 'answers', find) || fieldIn(frame, 'answered', find);
