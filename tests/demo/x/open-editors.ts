import type { DemoEditor, EditorKind } from '../window.ts';

interface OpenEditor {
  kind: EditorKind;
  thread: string;
  element: () => HTMLElement | null;
  text: () => string;
}

const open = new Set<OpenEditor>();
let last: OpenEditor | null = null;

/** Returns what to call when the editor goes. */
export const register = (editor: OpenEditor): (() => void) => {
  open.add(editor);
  const noteFocus = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof Node && editor.element()?.contains(target)) last = editor;
  };
  document.addEventListener('focusin', noteFocus);
  return () => {
    document.removeEventListener('focusin', noteFocus);
    open.delete(editor);
    if (last === editor) last = null;
  };
};

export const openEditors = (): DemoEditor[] =>
  [...open].map((editor) => ({
    kind: editor.kind,
    thread: editor.thread,
    text: editor.text(),
    shown: editor.element()?.checkVisibility() ?? false,
  }));

/** The editor the agent was in last, else the newest: a dialog stands over the inline box. */
export const currentText = (): string => (last ?? [...open].at(-1))?.text() ?? '';
