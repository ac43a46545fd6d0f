import type { LabEditor, Letter } from './lab-editor.ts';

interface Place {
  node: Node;
  offset: number;
}

interface LetterPlace extends Place {
  /** Where a caret after this letter stands, on the side where typing puts it. */
  next: Place;
}

const isBold = (node: Node): boolean => node.parentElement?.closest('b, strong') != null;

/** Every letter with its place; a line end between two blocks and for each line break within one. */
const read = (element: HTMLElement): { letters: Letter[]; places: LetterPlace[] } => {
  const letters: Letter[] = [];
  const places: LetterPlace[] = [];
  const put = (
    char: string,
    node: Node,
    offset: number,
    next: Place = { node, offset: offset + 1 },
  ): void => {
    letters.push({ char: char === '\u00a0' ? ' ' : char, bold: isBold(node) });
    places.push({ node, offset, next });
  };
  const lineOf = (line: Node): void => {
    if (line instanceof Text)
      for (let at = 0; at < line.length; at += 1) put(line.data.charAt(at), line, at);
    else if (line.nodeName === 'BR') put('\n', line.parentNode ?? line, indexOf(line));
    else for (const child of line.childNodes) lineOf(child);
  };
  const blocks = [...element.childNodes];
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    const apart = before && (block.nodeName === 'DIV' || before.nodeName === 'DIV');
    if (apart) put('\n', element, index, startOf(block));
    lineOf(block);
    // The last line break of a block only holds it open.
    const last = places.at(-1)?.node;
    const inBlock = block.nodeName === 'DIV' && last && block.contains(last);
    if (inBlock && letters.at(-1)?.char === '\n') {
      letters.pop();
      places.pop();
    }
  });
  return { letters, places };
};

const indexOf = (node: Node): number =>
  [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);

const startOf = (block: Node): Place => {
  const first = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
  if (first) return { node: first, offset: 0 };
  return block.nodeName === 'BR' && block.parentNode
    ? { node: block.parentNode, offset: indexOf(block) }
    : { node: block, offset: 0 };
};

/** The place before the letter at this offset. */
const placeAt = (element: HTMLElement, at: number): Place =>
  read(element).places[at - 1]?.next ?? startOf(element.firstChild ?? element);

const caretIn = (element: HTMLElement): number | null => {
  const selection = getSelection();
  const { anchorNode, anchorOffset } = selection ?? {};
  if (!anchorNode || anchorOffset === undefined || !element.contains(anchorNode)) return null;
  const here = document.createRange();
  here.setStart(anchorNode, anchorOffset);
  return read(element).places.filter(({ node, offset }) => here.comparePoint(node, offset) < 0)
    .length;
};

/** As in Gmail: blocks in an edit area of the page's own, on a page that enforces Trusted Types. */
export const openPlain = async (place: HTMLElement): Promise<LabEditor> => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  place.append(element);
  let seen = '';
  const textOf = (): string =>
    read(element)
      .letters.map(({ char }) => char)
      .join('');
  element.addEventListener('input', () => {
    seen = textOf();
  });
  return {
    kind: 'plain',
    element,
    fill: async (lines) => {
      const blocks = lines.map((line) => {
        const block = document.createElement('div');
        block.append(line === '' ? document.createElement('br') : line);
        return block;
      });
      element.replaceChildren(...blocks);
      seen = textOf();
    },
    letters: () => read(element).letters,
    caret: () => caretIn(element),
    setCaret: (at) => {
      const { node, offset } = placeAt(element, at);
      getSelection()?.collapse(node, offset);
    },
    embolden: (start, end) => {
      const from = placeAt(element, start);
      const to = placeAt(element, end);
      getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
      document.execCommand('bold');
      getSelection()?.collapseToEnd();
    },
    type: (words) => void document.execCommand('insertText', false, words),
    undo: () => void document.execCommand('undo'),
    focus: () => element.focus(),
    seen: () => seen,
  };
};
