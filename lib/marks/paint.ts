import { caretBox } from './caret.ts';
import type { Host } from './host.ts';
import { createLines } from './lines.ts';
import type { Field, Mark, Placed } from './mark.ts';
import { createMirror } from './mirror.ts';
import { createPill } from './pill.ts';
import type { Box } from './place.ts';
import type { Theme } from './theme.ts';
import { createUnderlines, type Tree } from './underlines.ts';

export interface Painter {
  /** The field with its words where they can be marked. */
  markable(field: Field): Field;
  /** Brings up to the field what stands for its words. */
  follow(field: Field): void;
  /** Where the marks are now. */
  place(field: Field, marks: readonly Mark[], theme: Theme): Placed[];
  /** What is drawn besides, in the part of the field that is seen. */
  paint(field: Field, marks: readonly Mark[], placed: Placed[], seen: Box): void;
  clear(): void;
}

const areaOf = ({ element }: Field): HTMLTextAreaElement | null =>
  element instanceof HTMLTextAreaElement ? element : null;

/** Underlines the words, in a mirror where they stand in a textarea, and counts them. */
export const createPainter = (
  host: Host,
  forced: MediaQueryList,
  openPanel: () => Promise<string | null>,
): Painter => {
  const mirror = createMirror(host.layer);
  const underlines = createUnderlines();
  const lines = createLines(host.layer);
  const pill = createPill(host.layer, openPanel);

  const follow = (field: Field): void => {
    const area = areaOf(field);
    if (area) mirror.follow(area);
    else mirror.hide();
  };

  return {
    markable: (field) => (areaOf(field) ? { ...field, rangeOf: mirror.rangeOf } : field),
    follow,
    place: (field, marks, theme) => {
      host.show(theme);
      follow(field);
      const tree = areaOf(field) ? host.root : (field.element.getRootNode() as Tree);
      return underlines.show(field, marks, theme, tree);
    },
    paint: (field, marks, placed, seen) => {
      if (forced.matches) {
        underlines.unpaint();
        lines.show(placed, seen);
      } else lines.clear();
      pill.show(marks, seen, caretBox(field));
    },
    clear: () => {
      pill.hide();
      mirror.hide();
      lines.clear();
      underlines.clear();
    },
  };
};
