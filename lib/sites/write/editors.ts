import { focused } from '../caret.ts';
import { type DraftInPage, draftOf } from '../draft.ts';
import type { EditorKind } from '../site.ts';
import { pasteOf } from './clipboard-event.ts';
import { askToPaste } from './paste-request.ts';
import { type Change, rangeFor, select } from './place.ts';
import { selectionSettles } from './settle.ts';

/** Makes the change in the way this editor takes it. Whether it did is looked at afterwards. */
type MakeChange = (element: HTMLElement, change: Change) => Promise<void>;

const isFirefox = (): boolean => 'mozInnerScreenX' in globalThis;

const focusOn = (element: HTMLElement): void => {
  if (focused(element.ownerDocument) !== element) element.focus({ preventScroll: true });
};

/**
 * CKEditor and Draft.js take no notice of selections unless they think they are focused, and while
 * the agent is in the side panel the browser fires no focus events in the page.
 */
const wakes = async (element: HTMLElement): Promise<boolean> => {
  const { ownerDocument } = element;
  if (focused(ownerDocument) === element && ownerDocument.hasFocus()) return true;
  focusOn(element);
  if (!ownerDocument.hasFocus()) {
    element.dispatchEvent(new FocusEvent('focus', { composed: true }));
    element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  }
  // On focus both put back the selection they remember.
  return selectionSettles(element);
};

const selectChange = (element: HTMLElement, change: Change): Range => {
  const range = rangeFor(element, draftOf(element), change);
  select(element, range);
  // The browser's own event comes late, and in a tab that is not in front not at all.
  element.ownerDocument.dispatchEvent(new Event('selectionchange'));
  return range;
};

/** Undo and the draft's own saving both hang on execCommand: it makes the browser's input events. */
const execute = (document: Document, text: string): void => {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
};

const changePlain: MakeChange = async (element, change) => {
  focusOn(element);
  selectChange(element, change);
  // A dialog can keep the focus, and would get the text.
  if (focused(element.ownerDocument) !== element) return;
  execute(element.ownerDocument, change.text);
};

const NO_BREAK = '\u00a0';

/**
 * The change with what stands beside it, so that no element and no last line is emptied on the way:
 * the space after it, or the last letter of the line above with the line ends between, where both
 * stand in one element and so look alike. Null where neither does.
 */
const withBeside = (draft: DraftInPage, { start, end, text }: Change): Change | null => {
  if (draft.text.charAt(end) === ' ') return { start, end: end + 1, text: `${text} ` };
  const above = /[^\n]\n+$/u.exec(draft.text.slice(0, start))?.[0];
  if (!above) return null;
  const from = start - above.length;
  const parentAt = (at: number): Node | undefined =>
    draft.rangeOf(at, at + 1)?.startContainer.parentNode ?? undefined;
  return parentAt(from) === parentAt(start) ? { start: from, end, text: above + text } : null;
};

/**
 * Firefox joins two lines, or drops a space, where it takes out all that an element or a last line
 * holds: so what stands beside it is written anew with it. Chrome drops the space after a line end
 * it has put in, unless that space is a hard one.
 */
const changePlainWithBeside: MakeChange = async (element, change) => {
  const { start, end, text } = change;
  if (start === end) {
    await changePlain(element, { ...change, text: text.trimEnd() + NO_BREAK });
    return;
  }
  const wider = withBeside(draftOf(element), change);
  if (!wider) {
    await changePlainInTwo(element, change);
    return;
  }
  await changePlain(element, wider);
  putCaretAfter(element, change);
};

/** The new words come first and the old ones go then, which takes two steps to undo. */
const changePlainInTwo: MakeChange = async (element, change) => {
  const { start, end, text } = change;
  if (start === end) return;
  await changePlain(element, { start: end, end, text });
  if (focused(element.ownerDocument) !== element) return;
  selectChange(element, change);
  execute(element.ownerDocument, '');
  putCaretAfter(element, change);
};

const putCaretAfter = (element: HTMLElement, { start, text }: Change): void => {
  if (focused(element.ownerDocument) !== element) return;
  const at = start + text.length;
  selectChange(element, { start: at, end: at, text: '' });
};

const changeTextarea: MakeChange = async (element, change) => {
  focusOn(element);
  if (focused(element.ownerDocument) !== element) return;
  (element as HTMLTextAreaElement).setSelectionRange(change.start, change.end);
  execute(element.ownerDocument, change.text);
};

/** False where nothing was pasted. */
const pasteInto = (element: HTMLElement, text: string): boolean => {
  if (isFirefox()) return askToPaste(element, text);
  element.dispatchEvent(pasteOf(text));
  return true;
};

const beforeInput = (range: Range, text: string): InputEvent =>
  new InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertText',
    data: text === '' ? null : text,
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });

const changeCkeditor: MakeChange = async (element, change) => {
  if (!(await wakes(element))) return;
  const range = selectChange(element, change);
  // Without the wait CKEditor adds the change to the undo step of what was typed last.
  if (!(await selectionSettles(element))) return;
  // Typed line ends are undo steps of their own; pasted ones are not.
  if (!change.text.includes('\n') || !pasteInto(element, change.text)) {
    element.dispatchEvent(beforeInput(range, change.text));
  }
};

const changeDraftjs: MakeChange = async (element, change) => {
  if (!(await wakes(element))) return;
  selectChange(element, change);
  if (!(await selectionSettles(element))) return;
  if (!pasteInto(element, change.text) && !change.text.includes('\n')) {
    execute(element.ownerDocument, change.text);
  }
};

/** The ways to change each editor, the best one first. */
export const waysToChange: Readonly<Record<EditorKind, readonly [MakeChange, ...MakeChange[]]>> = {
  plain: [changePlain, changePlainWithBeside, changePlainInTwo],
  textarea: [changeTextarea],
  ckeditor: [changeCkeditor],
  draftjs: [changeDraftjs],
};
