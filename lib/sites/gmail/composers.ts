import { byFocus } from '../caret.ts';
import { type Finder, finder } from '../find.ts';
import type { Composer, ComposerMode, Page } from '../site.ts';
import { isShown } from '../visible.ts';
import { addressesIn } from './recipients.ts';
import { type GmailPart, selectors } from './selectors.ts';
import { answeredBy, type GmailThread, openThread } from './thread.ts';
import { mailboxOwner, ownAddresses, teamIn } from './who.ts';

type Find = Finder<GmailPart>;

/** The boxes around one edit area, the closest first: which of them holds its fields has changed. */
const framesOf = (edit: HTMLElement): Element[] => {
  const frames: Element[] = [];
  let frame = edit.closest(selectors.frame[0]);
  for (; frame; frame = frame.parentElement?.closest(selectors.frame[0]) ?? null) {
    frames.push(frame);
  }
  return frames;
};

/** The reply box's own fields decide; one that stands in the thread without any answers it. */
const threadOf = (edit: HTMLElement, open: GmailThread | null, find: Find): string | null => {
  const named = framesOf(edit)
    .map((frame) => answeredBy(frame, find))
    .find((name) => name !== '');
  if (named === undefined) return open?.root.contains(edit) ? open.id : null;
  return open?.names.has(named) ? open.id : named;
};

/** A reply to colleagues alone is one the customer does not get. */
const goesToTeam = (page: Page, open: GmailThread | null, find: Find) => {
  if (!open) return () => false;
  const me = mailboxOwner(page, find);
  const team = teamIn(me, ownAddresses(page, me, open.items, find), open.items, find);
  return (edit: HTMLElement): boolean => {
    const to = framesOf(edit)
      .map((frame) => addressesIn(frame, find))
      .find((addresses) => addresses.length > 0);
    return to?.every(team) ?? false;
  };
};

export const gmailComposers = (page: Page): Composer[] => {
  const find = finder(selectors);
  const open = openThread(page.document, find);
  const toTeam = goesToTeam(page, open, find);
  const modeOf = (element: HTMLElement, thread: string | null): ComposerMode => {
    if (thread === null) return 'new';
    return thread === open?.id && toTeam(element) ? 'internal' : 'reply';
  };
  const boxes = find.all(page.document, 'edit', isShown).map((element): Composer => {
    const thread = threadOf(element, open, find);
    return { element, editor: 'plain', mode: modeOf(element, thread), thread, ranks: find.ranks };
  });
  const answersOpen = (box: Composer): number => (open && box.thread === open.id ? 0 : 1);
  return byFocus(
    boxes.sort((a, b) => answersOpen(a) - answersOpen(b)),
    page.document,
  );
};
