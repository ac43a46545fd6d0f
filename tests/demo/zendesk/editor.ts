import {
  Bold,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  type ModelElement,
  type ModelNode,
  Paragraph,
  Underline,
} from 'ckeditor5';

/** The page keeps its own marks on the editable; CKEditor drops what is set past its view. */
const mark = (editor: DecoupledEditor): void =>
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (root) writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', root);
  });

/** A fresh editor in `place`: the desk replaces it when the channel changes and after a submit. */
export const openEditor = async (
  place: HTMLElement,
  tools: HTMLElement,
): Promise<DecoupledEditor> => {
  const ground = document.createElement('div');
  place.replaceChildren(ground);
  const editor = await DecoupledEditor.create(ground, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Underline, Link, List],
    toolbar: ['bold', 'italic', 'underline', '|', 'bulletedList', 'numberedList', '|', 'link'],
  });
  mark(editor);
  const bar = editor.ui.view.toolbar.element;
  if (bar) tools.replaceChildren(bar);
  return editor;
};

const textOfNode = (node: ModelNode): string => {
  if (node.is('$text')) return node.data;
  return node.is('element', 'softBreak') ? '\n' : '';
};

/** The text of CKEditor's model, one line a block. */
export const textOf = (editor: DecoupledEditor): string =>
  [...(editor.model.document.getRoot()?.getChildren() ?? [])]
    .filter((block): block is ModelElement => block.is('element'))
    .map((block) => [...block.getChildren()].map(textOfNode).join(''))
    .join('\n');
