import { focused } from '../caret.ts';
import { draftOf } from '../draft.ts';
import type { EditorKind } from '../site.ts';
import { pasteOf } from './clipboard-event.ts';
import { askToPaste } from './paste-request.ts';
import { type Change, rangeFor, select } from './place.ts';
import { pause, SELECTION_SETTLES_MS } from './settle.ts';

/** Makes the change in the way this editor takes it. Whether it did is looked at afterwards. */
type MakeChange = (element: HTMLElement, change: Change) => Promise<void>;

const isFirefox = (): boolean => 'mozInnerScreenX' in globalThis;

const focusOn = (element: HTMLElement): void => {
  if (focused(element.ownerDocument) !== element) element.focus({ preventScroll: true });
};

const selectChange = (element: HTMLElement, change: Change): Range => {
  const range = rangeFor(element, draftOf(element), change);
  select(element, range);
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
  execute(element.ownerDocument, change.text);
};

const changeTextarea: MakeChange = async (element, change) => {
  focusOn(element);
  (element as HTMLTextAreaElement).setSelectionRange(change.start, change.end);
  execute(element.ownerDocument, change.text);
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
  focusOn(element);
  const range = selectChange(element, change);
  if (isFirefox() || !change.text.includes('\n')) {
    element.dispatchEvent(beforeInput(range, change.text));
    return;
  }
  await pause(SELECTION_SETTLES_MS);
  element.dispatchEvent(pasteOf(change.text));
};

const changeDraftjs: MakeChange = async (element, change) => {
  if (focused(element.ownerDocument) !== element) {
    focusOn(element);
    // On focus Draft.js puts back the selection it remembers.
    await pause(SELECTION_SETTLES_MS);
  }
  selectChange(element, change);
  await pause(SELECTION_SETTLES_MS);
  if (!isFirefox()) element.dispatchEvent(pasteOf(change.text));
  else if (!askToPaste(element, change.text) && !change.text.includes('\n')) {
    execute(element.ownerDocument, change.text);
  }
};

export const makeChange: Readonly<Record<EditorKind, MakeChange>> = {
  plain: changePlain,
  textarea: changeTextarea,
  ckeditor: changeCkeditor,
  draftjs: changeDraftjs,
};
