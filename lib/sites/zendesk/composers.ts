import { byFocus } from '../caret.ts';
import type { Finder } from '../find.ts';
import type { Composer, ComposerMode, Page } from '../site.ts';
import { isShown } from '../visible.ts';
import { selectors, type ZendeskPart } from './selectors.ts';
import { ticketIn } from './ticket.ts';

const modeOf = (
  element: HTMLElement,
  root: HTMLElement,
  find: Finder<ZendeskPart>,
): ComposerMode => {
  // The rich text lies in a frame of its own within the one that has the channel.
  let frame = element.closest<HTMLElement>(selectors.frame[0]);
  let channels: HTMLElement[] = [];
  while (frame && channels.length === 0) {
    channels = find.all(frame, 'channel');
    frame = frame.parentElement?.closest<HTMLElement>(selectors.frame[0]) ?? null;
  }
  if (channels.length === 0) channels = find.all(root, 'channel');
  const names = channels.map((button) => button.getAttribute('data-channel') ?? '');
  if (names.some((name) => /internal/i.test(name))) return 'internal';
  if (element.matches(selectors.chatEdit[0])) return 'chat';
  return names.some((name) => name !== '') ? 'reply' : 'unclear';
};

/** None while the ticket is not certain: nothing may be written then. */
export const zendeskComposers = (page: Page): Composer[] => {
  const shown = ticketIn(page);
  if (shown.is !== 'ticket') return [];
  const { id, root, find } = shown.ticket;
  const boxes = find.all(root, 'edit', isShown).map((element): Composer => {
    const mode = modeOf(element, root, find);
    return { element, editor: 'ckeditor', mode, thread: id, ranks: find.ranks };
  });
  return byFocus(boxes, page.document);
};
