export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const GAP = 6;
/** How far what floats stays from the edge of the window. */
export const EDGE = 8;
/** A name, a sentence and a replacement. */
const LEAST = 180;

/** The window without its scroll bar. */
export const viewSize = (): Size => ({
  width: document.documentElement.clientWidth,
  height: innerHeight,
});

const clash = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxAt = (left: number, top: number, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const keepIn = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** Where the window is too low for the whole card beside both: less of it, if that is enough to read. */
const lowCard = (left: number, words: Box, line: Box | null, card: Size, view: Size) => {
  const above = Math.min(words.top, line?.top ?? words.top) - GAP - EDGE;
  const under = Math.max(words.bottom, line?.bottom ?? 0) + GAP;
  const below = view.height - EDGE - under;
  const height = Math.min(card.height, Math.max(above, below));
  if (height < LEAST) return null;
  return boxAt(left, below >= above ? under : EDGE + above - height, { ...card, height });
};

/**
 * Where a card about some words goes: under them, over them, or beside them, whichever shows it
 * whole and leaves free both the words and the line being typed. `line` is that line; null where
 * the caret is elsewhere. In a low window it may be given less height than it asks for.
 */
export const placeCard = (words: Box, line: Box | null, card: Size, view: Size): Box => {
  const left = keepIn(words.left, EDGE, view.width - card.width - EDGE);
  const lowest = view.height - card.height - EDGE;
  const under = Math.max(
    words.bottom,
    line && line.top <= words.bottom + card.height ? line.bottom : 0,
  );
  const over = Math.min(
    words.top,
    line && line.bottom >= words.top - card.height ? line.top : view.height,
  );
  const places = [
    boxAt(left, words.bottom + GAP, card),
    boxAt(left, words.top - GAP - card.height, card),
    boxAt(left, under + GAP, card),
    boxAt(left, over - GAP - card.height, card),
    boxAt(words.right + GAP, keepIn(words.top, EDGE, lowest), card),
    boxAt(words.left - GAP - card.width, keepIn(words.top, EDGE, lowest), card),
  ];
  const fits = (box: Box): boolean =>
    box.top >= EDGE &&
    box.bottom <= view.height - EDGE &&
    box.left >= EDGE &&
    box.right <= view.width - EDGE &&
    !(line && clash(box, line)) &&
    !clash(box, words);
  const shown = places.find(fits) ?? lowCard(left, words, line, card, view);
  if (shown) return shown;
  const corner = Math.max(EDGE, view.width - card.width - EDGE);
  return boxAt(corner, Math.max(EDGE, lowest), card);
};

/** The pill sits in the reply box's lower right corner, and makes way for the caret. */
export const placePill = (field: Box, caret: Box | null, pill: Size, view: Size): Box => {
  const left = keepIn(field.right - pill.width - EDGE, EDGE, view.width - pill.width - EDGE);
  const low = boxAt(left, keepIn(field.bottom, 0, view.height) - pill.height - GAP, pill);
  const high = boxAt(left, Math.max(field.top, 0) + GAP, pill);
  return caret && clash(low, caret) ? high : low;
};
