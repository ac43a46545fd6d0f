import { element } from './element.ts';
import type { Placed } from './mark.ts';
import type { Box } from './place.ts';

export interface Lines {
  /** Draws under exactly these words, as far as they are within the part that is seen. */
  show(placed: readonly Placed[], seen: Box): void;
  clear(): void;
}

/**
 * Where colours are forced, Chromium paints a highlight as it paints a selection, and no line: strong
 * and weak would look the same. There the lines are drawn in our own layer.
 */
export const createLines = (layer: HTMLElement): Lines => {
  const drawn: HTMLElement[] = [];

  const lineAt = (index: number): HTMLElement => {
    const line = drawn[index] ?? element('div', 'line');
    drawn[index] = line;
    // Under the card and the pill.
    if (!line.isConnected) layer.prepend(line);
    return line;
  };

  const dropFrom = (index: number): void => {
    for (const spare of drawn.splice(index)) spare.remove();
  };

  return {
    show: (placed, seen) => {
      let count = 0;
      for (const { mark, range } of placed) {
        for (const { left, bottom, width } of range.getClientRects()) {
          if (width === 0 || bottom < seen.top || bottom > seen.bottom) continue;
          const line = lineAt(count);
          count += 1;
          line.className = `line ${mark.strength}`;
          line.style.left = `${left}px`;
          line.style.top = `${bottom}px`;
          line.style.width = `${width}px`;
        }
      }
      dropFrom(count);
    },
    clear: () => dropFrom(0),
  };
};
