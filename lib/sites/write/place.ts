import { caretIn, focused } from '../caret.ts';
import type { DraftInPage } from '../draft.ts';
import { judgeDraft } from '../quote.ts';
import type { Composer, HowToWrite } from '../site.ts';

/** What is to change: these offsets of the draft become this text. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

const caretOffset = (element: HTMLElement, draft: DraftInPage): number => {
  const end = draft.text.length;
  if (element.tagName === 'TEXTAREA') {
    const caret = (element as HTMLTextAreaElement).selectionEnd;
    return caret === 0 && focused(element.ownerDocument) !== element ? end : caret;
  }
  const caret = caretIn(element);
  if (!caret) return end;
  return Math.min(draft.offsetOf(caret.endContainer, caret.endOffset) ?? end, end);
};

/** Keeps words apart that would otherwise grow together. */
const spacedIn = (draft: string, at: number, text: string): string => {
  const before = at > 0 && /\S$/.test(draft.slice(0, at)) && /^[^\s.,;:!?]/.test(text) ? ' ' : '';
  const after = /^[\p{L}\p{N}]/u.test(draft.slice(at)) && /\S$/.test(text) ? ' ' : '';
  return before + text + after;
};

/** A mail goes on after an empty line, a post or a chat message on the next one. */
const lineEndsBefore = (composer: Composer): string =>
  composer.editor === 'plain' || composer.editor === 'ckeditor' ? '\n\n' : '\n';

/** Null where the words to replace are not in the draft. */
export const changeFor = (
  composer: Composer,
  draft: DraftInPage,
  text: string,
  how: HowToWrite,
): Change | null => {
  const end = draft.text.length;
  if (typeof how === 'object') {
    return how.start < 0 || how.end < how.start || how.end > end ? null : { ...how, text };
  }
  if (how === 'replace' || draft.text.trim() === '') return { start: 0, end, text };
  if (how === 'append') return { start: end, end, text: lineEndsBefore(composer) + text };
  const at = caretOffset(composer.element, draft);
  return { start: at, end: at, text: spacedIn(draft.text, at, text) };
};

/**
 * Some editors cannot insert nothing. Taking words out is the same as replacing them and one of
 * their neighbours by that neighbour.
 */
export const withNeighbour = (draft: string, change: Change): Change => {
  if (change.text !== '' || change.start === change.end) return change;
  const before = draft.charAt(change.start - 1);
  const after = draft.charAt(change.end);
  if (/[^\n\ud800-\udfff]/.test(before))
    return { ...change, start: change.start - 1, text: before };
  if (/[^\n\ud800-\udfff]/.test(after)) return { ...change, end: change.end + 1, text: after };
  return change;
};

/** The first place to type at in a blank reply box: before signature and quote. */
const startOf = (element: HTMLElement): Range => {
  let at: Element = element;
  for (let next = at.firstElementChild; next; next = at.firstElementChild) {
    if (next.tagName === 'BR' || at.firstChild !== next || judgeDraft(next) !== 'keep') break;
    at = next;
  }
  const range = element.ownerDocument.createRange();
  range.setStart(at, 0);
  range.collapse(true);
  return range;
};

export const rangeFor = (
  element: HTMLElement,
  draft: DraftInPage,
  change: Pick<Change, 'start' | 'end'>,
): Range =>
  (draft.text === '' ? null : draft.rangeOf(change.start, change.end)) ?? startOf(element);

export const select = (element: HTMLElement, range: Range): void => {
  const selection = element.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};
