import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { LabEditor } from './lab-editor.ts';

let seen = '';
let set: (text: string) => void = () => {};

/** Controlled, as on X: React puts back whatever it was not told of. */
const Field = () => {
  const [text, setText] = useState('');
  set = setText;
  seen = text;
  return <textarea rows={6} value={text} onChange={(event) => setText(event.target.value)} />;
};

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** A React textarea in an open shadow root. */
export const openTextarea = async (place: HTMLElement): Promise<LabEditor> => {
  const root = place.attachShadow({ mode: 'open' });
  createRoot(root).render(<Field />);
  await settled();
  const element = root.querySelector('textarea');
  if (!element) throw new Error('React drew no textarea');
  return {
    kind: 'textarea',
    element,
    fill: async (lines) => {
      set(lines.join('\n'));
      await settled();
    },
    letters: () => element.value.split('').map((char) => ({ char, bold: false })),
    caret: () => element.selectionEnd,
    setCaret: (at) => element.setSelectionRange(at, at),
    embolden: null,
    type: (words) => void document.execCommand('insertText', false, words),
    undo: () => void document.execCommand('undo'),
    focus: () => element.focus(),
    seen: () => seen,
  };
};
