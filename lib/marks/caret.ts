import type { Field } from './mark.ts';
import type { Box } from './place.ts';

type WithSelection = (Document | ShadowRoot) & { getSelection?: () => Selection | null };

/** Where the caret stands in a reply box, so that it can be put back after our card had the keys. */
export type Caret = { range: Range } | { start: number; end: number };

const isArea = (field: HTMLElement): field is HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement;

const selectionIn = (field: HTMLElement): Range | null => {
  // Chrome gives each shadow root a selection of its own; elsewhere the document's has to do.
  const root = field.getRootNode() as WithSelection;
  const selection = root.getSelection?.() ?? document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return field.contains(range.commonAncestorContainer) ? range : null;
};

export const saveCaret = (field: HTMLElement): Caret | null => {
  if (isArea(field)) return { start: field.selectionStart, end: field.selectionEnd };
  const range = selectionIn(field);
  return range && { range: range.cloneRange() };
};

export const restoreCaret = (field: HTMLElement, caret: Caret | null): void => {
  if (!field.isConnected) return;
  field.focus();
  if (!caret) return;
  if ('start' in caret) {
    if (isArea(field)) field.setSelectionRange(caret.start, caret.end);
  } else if (caret.range.startContainer.isConnected) {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(caret.range);
  }
};

/** The offset behind which "next" begins: the caret, as a range to compare with. */
export const caretRange = (field: Field): Range | null =>
  isArea(field.element)
    ? field.rangeOf(field.element.selectionEnd, field.element.selectionEnd)
    : selectionIn(field.element);

const hasFocus = (element: HTMLElement): boolean =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;

export const caretBox = (field: Field): Box | null => {
  if (!hasFocus(field.element)) return null;
  const range = caretRange(field)?.cloneRange();
  if (!range) return null;
  range.collapse(false);
  const box = range.getClientRects()[0];
  return box && box.height > 0 ? box : null;
};

/** The whole line the caret is in: what is being typed must stay in sight. */
export const lineBox = (field: Field): Box | null => {
  const caret = caretBox(field);
  if (!caret) return null;
  const { left, right } = field.element.getBoundingClientRect();
  return { left, right, top: caret.top, bottom: caret.bottom };
};
