import {
  Bold,
  DecoupledEditor,
  Essentials,
  Link,
  List,
  type ModelElement,
  type ModelPosition,
  Paragraph,
} from 'ckeditor5';
import type { LabEditor, Letter } from './lab-editor.ts';

const blocksOf = (editor: DecoupledEditor): ModelElement[] =>
  [...(editor.model.document.getRoot()?.getChildren() ?? [])].filter(
    (block): block is ModelElement => block.is('element'),
  );

const lettersIn = (block: ModelElement): Letter[] =>
  [...block.getChildren()].flatMap((node) => {
    if (!node.is('$text')) return [{ char: '\n', bold: false }];
    const bold = node.hasAttribute('bold');
    return node.data.split('').map((char) => ({ char: char === '\u00a0' ? ' ' : char, bold }));
  });

const lettersOf = (editor: DecoupledEditor): Letter[] =>
  blocksOf(editor).flatMap((block, index) => [
    ...(index > 0 ? [{ char: '\n', bold: false }] : []),
    ...lettersIn(block),
  ]);

const textOf = (editor: DecoupledEditor): string =>
  lettersOf(editor)
    .map(({ char }) => char)
    .join('');

const placeAt = (editor: DecoupledEditor, at: number): ModelPosition => {
  let left = at;
  for (const block of blocksOf(editor)) {
    if (left <= block.maxOffset) return editor.model.createPositionAt(block, left);
    left -= block.maxOffset + 1;
  }
  throw new Error(`The draft is shorter than ${at}`);
};

const offsetOf = (editor: DecoupledEditor): number | null => {
  const place = editor.model.document.selection.focus;
  if (!place) return null;
  let at = 0;
  for (const block of blocksOf(editor)) {
    if (place.parent === block) return at + place.offset;
    at += block.maxOffset + 1;
  }
  return null;
};

/** The editor that Zendesk's agents write in. */
export const openCkeditor = async (place: HTMLElement): Promise<LabEditor> => {
  const ground = document.createElement('div');
  place.append(ground);
  const editor = await DecoupledEditor.create(ground, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Link, List],
  });
  const element = editor.ui.view.editable.element;
  if (!element) throw new Error('CKEditor has no editable');
  let seen = '';
  editor.model.document.on('change:data', () => {
    seen = textOf(editor);
  });
  const select = (start: number, end: number): void =>
    editor.model.change((writer) => {
      const range = editor.model.createRange(placeAt(editor, start), placeAt(editor, end));
      writer.setSelection(range);
    });
  return {
    kind: 'ckeditor',
    element,
    fill: async (lines) => {
      editor.setData(lines.map((line) => `<p>${line}</p>`).join(''));
      seen = textOf(editor);
    },
    letters: () => lettersOf(editor),
    caret: () => offsetOf(editor),
    setCaret: (at) => select(at, at),
    embolden: (start, end) => {
      select(start, end);
      editor.execute('bold');
      select(end, end);
    },
    type: (words) => editor.execute('insertText', { text: words }),
    undo: () => editor.execute('undo'),
    focus: () => editor.editing.view.focus(),
    seen: () => seen,
  };
};
