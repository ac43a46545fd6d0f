import { byFocus } from '../caret.ts';
import { type Finder, finder } from '../find.ts';
import type { Composer, Page } from '../site.ts';
import { isShown } from '../visible.ts';
import { type GmailPart, selectors } from './selectors.ts';
import { answeredBy, type GmailThread, openThread } from './thread.ts';

/** The box that holds one edit area and its fields. */
const frameOf = (edit: HTMLElement): Element =>
  selectors.frame.map((selector) => edit.closest(selector)).find((frame) => frame !== null) ?? edit;

/** The reply box's own fields decide; one that stands in the thread without any answers it. */
const threadOf = (
  edit: HTMLElement,
  open: GmailThread | null,
  find: Finder<GmailPart>,
): string | null => {
  const named = answeredBy(frameOf(edit), find);
  if (named === '') return open?.root.contains(edit) ? open.id : null;
  return open?.names.has(named) ? open.id : named;
};

export const gmailComposers = (page: Page): Composer[] => {
  const find = finder(selectors);
  const open = openThread(page.document, find);
  const boxes = find.all(page.document, 'edit', isShown).map((element): Composer => {
    const thread = threadOf(element, open, find);
    return { element, editor: 'plain', mode: thread === null ? 'new' : 'reply', thread };
  });
  const answersOpen = (box: Composer): number => (open && box.thread === open.id ? 0 : 1);
  return byFocus(
    boxes.sort((a, b) => answersOpen(a) - answersOpen(b)),
    page.document,
  );
};
