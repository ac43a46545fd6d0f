import { byFocus } from '../caret.ts';
import { type Finder, finder } from '../find.ts';
import type { Composer, EditorKind, Page } from '../site.ts';
import { isShown } from '../visible.ts';
import { chatAt, postAt } from './address.ts';
import { chatPanel } from './chat.ts';
import { idOf } from './posts.ts';
import { selectors, type XPart } from './selectors.ts';
import { answeredIn, openedIn, replyDialog } from './thread.ts';

type Find = Finder<XPart>;

const editorOf = (element: HTMLElement): EditorKind =>
  element.tagName === 'TEXTAREA' ? 'textarea' : 'draftjs';

const idOfAnswered = (post: ReturnType<typeof answeredIn>): string | null =>
  post === null || post === 'unclear' ? null : post.id;

/** The post this box answers: in its dialog, in its cell, or the opened one. */
const answeredBy = (
  element: HTMLElement,
  page: Page,
  dialog: HTMLElement | null,
  find: Find,
): string | null => {
  if (dialog?.contains(element)) return idOfAnswered(answeredIn(dialog, find));
  const opened = postAt(page.url);
  const columns = [...selectors.deckColumn, ...(opened === null ? [] : selectors.column)];
  const column = element.closest<HTMLElement>(columns.join(', '));
  if (!column) return null;
  const cell = element.closest<HTMLElement>(selectors.cell[0]);
  const inCell = cell && find.one(cell, 'post');
  return inCell ? idOf(inCell, find) : idOfAnswered(openedIn(column, opened, find));
};

const postBoxes = (page: Page, find: Find): Composer[] => {
  const dialog = replyDialog(page.document, find);
  const boxes = find.all(page.document, 'edit', isShown).map((element): Composer => {
    const thread = answeredBy(element, page, dialog, find);
    const mode = thread ? 'reply' : 'new';
    return { element, editor: editorOf(element), mode, thread, ranks: find.ranks };
  });
  const under = ({ element }: Composer): number => (dialog && !dialog.contains(element) ? 1 : 0);
  return byFocus(boxes, page.document).sort((a, b) => under(a) - under(b));
};

const chatBoxes = (page: Page, chat: string, find: Find): Composer[] => {
  const panel = chatPanel(page.document, find);
  const boxes = panel ? find.all(panel, 'chatEdit', isShown) : [];
  return boxes.map((element) => ({
    ...{ element, editor: 'textarea', mode: 'chat', thread: chat },
    ranks: find.ranks,
  }));
};

export const xComposers = (page: Page): Composer[] => {
  const find = finder(selectors);
  const chat = chatAt(page.url);
  return chat === null ? postBoxes(page, find) : chatBoxes(page, chat, find);
};
