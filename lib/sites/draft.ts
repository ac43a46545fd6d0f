import { type Flow, flowOf, type Piece } from './flow.ts';
import { judgeDraft } from './quote.ts';
import type { Draft } from './site.ts';

/** What was typed before a place, and what after it. */
export interface Around {
  before: string;
  after: string;
}

export interface DraftInPage extends Draft {
  /** Null outside of what the agent typed: in the quote, below the signature, elsewhere on the page. */
  around(node: Node, offset: number): Around | null;
}

const isTextarea = (element: HTMLElement): element is HTMLTextAreaElement =>
  element.tagName === 'TEXTAREA';

const keepsSpace = (element: HTMLElement): boolean => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? '');
};

const endOf = (piece: Piece): number => piece.start + piece.length;

const rangeIn = (flow: Flow, start: number, end: number): Range | null => {
  if (start < 0 || end < start || end > flow.text.length) return null;
  const first =
    flow.pieces.find((piece) => endOf(piece) > start) ??
    flow.pieces.findLast((piece) => endOf(piece) === start);
  const last = flow.pieces.findLast((piece) => piece.start < end) ?? first;
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(
    first.node,
    first.offset + Math.min(Math.max(start - first.start, 0), first.length),
  );
  const until = Math.min(Math.max(end - last.start, 0), last.length);
  range.setEnd(last.node, last.offset + until);
  return range;
};

/** Nobody types this: a letter of the private use area. */
const HERE = '\ue000';

const placeIn = (from: Element, to: Node, node: Node): Node | null => {
  const path: number[] = [];
  for (let at = node; at !== from; ) {
    const parent = at.parentNode;
    if (!parent) return null;
    path.unshift([...parent.childNodes].indexOf(at as ChildNode));
    at = parent;
  }
  return path.reduce<Node | null>((at, index) => at?.childNodes[index] ?? null, to);
};

/** Line ends belong to no text node: a copy with a letter at the place shows on which line it is. */
const aroundIn = (root: Element, node: Node, offset: number, exact: boolean): Around | null => {
  const copy = root.cloneNode(true) as Element;
  let place = placeIn(root, copy, node);
  if (!place) return null;
  // Before a block is at its start.
  let next = place.childNodes[offset];
  while (next?.firstChild) {
    place = next;
    next = next.firstChild;
  }
  const here = root.ownerDocument.createTextNode(HERE);
  if (place.nodeType === 3) (place as Text).insertData(offset, HERE);
  else place.insertBefore(here, next ?? null);
  const { text, gaps } = flowOf(copy, judgeDraft, exact);
  const at = text.indexOf(HERE);
  if (at < 0) return null;
  const around = { before: text.slice(0, at), after: text.slice(at + HERE.length) };
  const beyond = around.after.trim() === '' && gaps.some((gap) => gap <= around.before.length);
  return beyond && around.before !== '' ? null : around;
};

/** Reads a reply box: what the agent typed, and where in the page it stands. */
export const draftOf = (element: HTMLElement): DraftInPage => {
  if (isTextarea(element)) {
    return {
      text: element.value,
      rangeOf: () => null,
      around: (node, offset) =>
        node === element
          ? { before: element.value.slice(0, offset), after: element.value.slice(offset) }
          : null,
    };
  }
  const exact = keepsSpace(element);
  const flow = flowOf(element, judgeDraft, exact);
  return {
    text: flow.text,
    rangeOf: (start, end) => rangeIn(flow, start, end),
    around: (node, offset) => aroundIn(element, node, offset, exact),
  };
};
