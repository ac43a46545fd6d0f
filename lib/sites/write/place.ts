import { caretIn, focused } from '../caret.ts';
import type { Around, DraftInPage } from '../draft.ts';
import { judgeDraft } from '../quote.ts';
import type { Composer, HowToWrite } from '../site.ts';

/** What is to change: these offsets of the draft become this text. */
export interface Change {
  start: number;
  end: number;
  text: string;
  /** The very place, where it is known: the offsets do not tell a blank line from the end of the last. */
  caret?: Caret;
}

interface Caret extends Around {
  range: Range | null;
}

/** Where the agent was typing, else the end of the draft. */
const caretOf = (element: HTMLElement, draft: DraftInPage): Caret => {
  const end: Caret = { before: draft.text, after: '', range: null };
  if (element.tagName === 'TEXTAREA') {
    const caret = (element as HTMLTextAreaElement).selectionEnd;
    if (caret === 0 && focused(element.ownerDocument) !== element) return end;
    return { ...end, ...draft.around(element, caret) };
  }
  const range = caretIn(element)?.cloneRange();
  range?.collapse(false);
  const around = range && draft.around(range.endContainer, range.endOffset);
  return around ? { ...around, range } : end;
};

/** Keeps words apart that would otherwise grow together. */
const spacedIn = ({ before, after }: Around, text: string): string => {
  const lead = /\S$/.test(before) && /^[^\s.,;:!?]/.test(text) ? ' ' : '';
  const tail = /^[\p{L}\p{N}]/u.test(after) && /\S$/.test(text) ? ' ' : '';
  return lead + text + tail;
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
  const caret = caretOf(composer.element, draft);
  const at = Math.min(caret.before.length, end);
  const change = { start: at, end: at, text: spacedIn(caret, text) };
  return { ...change, caret };
};

/** What the draft is after the change. */
export const afterChange = (draft: string, { start, end, text, caret }: Change): string =>
  (caret?.before ?? draft.slice(0, start)) + text + (caret?.after ?? draft.slice(end));

/**
 * Draft.js cannot insert nothing. Taking words out is the same as replacing them and one of
 * their neighbours by that neighbour.
 */
export const withNeighbour = (draft: string, change: Change): Change => {
  if (change.text !== '' || change.start === change.end) return change;
  const before = /.$/u.exec(draft.slice(0, change.start))?.[0];
  if (before) return { ...change, start: change.start - before.length, text: before };
  const after = /^./u.exec(draft.slice(change.end))?.[0];
  return after ? { ...change, end: change.end + after.length, text: after } : change;
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
  { start, end, caret }: Pick<Change, 'start' | 'end' | 'caret'>,
): Range => {
  if (draft.text === '') return startOf(element);
  return caret?.range ?? draft.rangeOf(start, end) ?? startOf(element);
};

export const select = (element: HTMLElement, range: Range): void => {
  const selection = element.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};
