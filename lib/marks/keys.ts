import type { Placed } from './mark.ts';

export type Key = 'next' | 'previous' | 'close';

/** What a key asks of us, wherever the focus is. Codes, because Option makes other letters. */
export const keyOf = (event: KeyboardEvent): Key | null => {
  if (event.key === 'Escape') return 'close';
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return null;
  if (event.code === 'Period') return 'next';
  return event.code === 'Comma' ? 'previous' : null;
};

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
  const place = (one: Placed): number =>
    one.range.compareBoundaryPoints(Range.START_TO_START, caret);
  return way === 1
    ? (placed.find((one) => place(one) > 0) ?? placed[0] ?? null)
    : (placed.findLast((one) => place(one) < 0) ?? placed.at(-1) ?? null);
};
