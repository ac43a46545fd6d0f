import {
  type ContentBlock,
  ContentState,
  Editor,
  EditorState,
  Modifier,
  RichUtils,
  SelectionState,
} from 'draft-js';
import { createRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { LabEditor, Letter } from './lab-editor.ts';

let state = EditorState.createEmpty();
let seen = '';
let set: (next: EditorState) => void = () => {};
const editor = createRef<Editor>();

const Composer = () => {
  const [held, hold] = useState(state);
  state = held;
  seen = held.getCurrentContent().getPlainText('\n');
  set = (next) => flushSync(() => hold(next));
  return <Editor ref={editor} editorState={held} onChange={hold} />;
};

const blocks = (): ContentBlock[] => state.getCurrentContent().getBlocksAsArray();

const lettersIn = (block: ContentBlock): Letter[] =>
  block
    .getText()
    .split('')
    .map((char, at) => ({
      char,
      bold: block.getInlineStyleAt(at).has('BOLD'),
    }));

const lettersOf = (): Letter[] =>
  blocks().flatMap((block, index) => [
    ...(index > 0 ? [{ char: '\n', bold: false }] : []),
    ...lettersIn(block),
  ]);

const placeAt = (at: number): { key: string; offset: number } => {
  let left = at;
  for (const block of blocks()) {
    if (left <= block.getLength()) return { key: block.getKey(), offset: left };
    left -= block.getLength() + 1;
  }
  throw new Error(`The draft is shorter than ${at}`);
};

const selectionOf = (start: number, end: number): SelectionState => {
  const from = placeAt(start);
  const to = placeAt(end);
  return SelectionState.createEmpty(from.key).merge({
    anchorOffset: from.offset,
    focusKey: to.key,
    focusOffset: to.offset,
    hasFocus: true,
  });
};

const caret = (): number | null => {
  const selection = state.getSelection();
  let at = 0;
  for (const block of blocks()) {
    if (block.getKey() === selection.getFocusKey()) return at + selection.getFocusOffset();
    at += block.getLength() + 1;
  }
  return null;
};

const setCaret = (at: number): void => set(EditorState.forceSelection(state, selectionOf(at, at)));

const type = (words: string): void => {
  const content = Modifier.insertText(state.getCurrentContent(), state.getSelection(), words);
  set(EditorState.push(state, content, 'insert-characters'));
};

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

/** The editor that posts on X are written in. */
export const openDraftjs = async (place: HTMLElement): Promise<LabEditor> => {
  createRoot(place).render(<Composer />);
  await settled();
  const element = place.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!element) throw new Error('Draft.js drew no editor');
  return {
    kind: 'draftjs',
    element,
    fill: async (lines) => {
      set(EditorState.createWithContent(ContentState.createFromText(lines.join('\n'))));
      await settled();
    },
    letters: lettersOf,
    caret,
    setCaret,
    embolden: (start, end) => {
      const held = EditorState.forceSelection(state, selectionOf(start, end));
      set(RichUtils.toggleInlineStyle(held, 'BOLD'));
      setCaret(end);
    },
    type,
    undo: () => set(EditorState.undo(state)),
    focus: () => editor.current?.focus(),
    seen: () => seen,
  };
};
