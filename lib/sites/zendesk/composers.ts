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
  const frame = element.closest<HTMLElement>(selectors.frame[0]) ?? root;
  const channel = find.one(frame, 'channel')?.getAttribute('data-channel') ?? '';
  if (/internal/i.test(channel)) return 'internal';
  return element.matches(selectors.chatEdit[0]) ? 'chat' : 'reply';
};

/** None while the ticket is not certain: nothing may be written then. */
export const zendeskComposers = (page: Page): Composer[] => {
  const shown = ticketIn(page);
  if (shown.is !== 'ticket') return [];
  const { id, root, find } = shown.ticket;
  const boxes = find.all(root, 'edit', isShown).map(
    (element): Composer => ({
      element,
      editor: 'ckeditor',
      mode: modeOf(element, root, find),
      thread: id,
    }),
  );
  return byFocus(boxes, page.document);
};
