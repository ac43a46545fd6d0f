import { type Flow, flowOf, type Piece } from './flow.ts';
import { judgeDraft } from './quote.ts';
import type { Draft } from './site.ts';

export interface DraftInPage extends Draft {
  /** The offset in the text of a place in the page; null outside the reply box. */
  offsetOf(node: Node, offset: number): number | null;
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

const offsetIn = (root: Element, flow: Flow, node: Node, offset: number): number | null => {
  if (!root.contains(node)) return null;
  const place = root.ownerDocument.createRange();
  place.setStart(node, offset);
  let at = 0;
  for (const piece of flow.pieces) {
    if (place.comparePoint(piece.node, piece.offset) > 0) break;
    const inside = piece.node === node ? offset - piece.offset : piece.length;
    at = piece.start + Math.min(inside, piece.length);
  }
  return at;
};

/** Reads a reply box: what the agent typed, and where in the page it stands. */
export const draftOf = (element: HTMLElement): DraftInPage => {
  if (isTextarea(element)) {
    return {
      text: element.value,
      rangeOf: () => null,
      offsetOf: (node, offset) => (node === element ? offset : null),
    };
  }
  const flow = flowOf(element, judgeDraft, keepsSpace(element));
  return {
    text: flow.text,
    rangeOf: (start, end) => rangeIn(flow, start, end),
    offsetOf: (node, offset) => offsetIn(element, flow, node, offset),
  };
};
