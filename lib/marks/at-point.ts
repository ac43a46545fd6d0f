import type { Placed } from './mark.ts';
import type { Box } from './place.ts';

/** The mark under a point of the window, with the box of the line it was hit on. */
export const markAt = (
  placed: readonly Placed[],
  x: number,
  y: number,
): { placed: Placed; box: Box } | null => {
  for (const one of placed) {
    for (const box of one.range.getClientRects()) {
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) {
        return { placed: one, box };
      }
    }
  }
  return null;
};
