import type { Placed } from './mark.ts';

/** What a key asks of us. */
export type Action = 'next' | 'previous' | 'open' | 'apply' | 'dismiss';

const ahead = (placed: readonly Placed[], caret: Range): Placed | null =>
  placed.find(({ range }) => range.compareBoundaryPoints(Range.START_TO_START, caret) > 0) ??
  placed[0] ??
  null;

/** The mark after or before the one that is open, or else the caret; round the end and on. */
export const step = (
  placed: readonly Placed[],
  open: string | null,
  caret: Range | null,
  way: 1 | -1,
): Placed | null => {
  const at = placed.findIndex(({ mark }) => mark.key === open);
  if (at >= 0) return placed.at((at + way) % placed.length) ?? null;
  if (!caret) return placed.at(way === 1 ? 0 : -1) ?? null;
  if (way === 1) return ahead(placed, caret);
  return (
    placed.findLast(({ range }) => range.compareBoundaryPoints(Range.START_TO_START, caret) < 0) ??
    placed.at(-1) ??
    null
  );
};

/** The mark the caret stands in or at. */
export const at = (placed: readonly Placed[], caret: Range | null): Placed | null => {
  if (!caret) return null;
  const { endContainer, endOffset } = caret;
  const sameTree = ({ range }: Placed): boolean =>
    range.startContainer.getRootNode() === endContainer.getRootNode();
  return (
    placed.find((one) => sameTree(one) && one.range.comparePoint(endContainer, endOffset) === 0) ??
    null
  );
};

/** The mark the caret stands in or at, else the next one. */
export const here = (placed: readonly Placed[], caret: Range | null): Placed | null =>
  caret ? (at(placed, caret) ?? ahead(placed, caret)) : (placed[0] ?? null);
