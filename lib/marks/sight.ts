import { upFrom } from './ancestors.ts';
import type { Box } from './place.ts';

const MARGIN = 8;

/** What an element is scrolled in, itself too, from the inside out; without the window. */
export const scrollersOf = (element: Element): Element[] =>
  upFrom(element).filter(
    (one) =>
      one !== document.body &&
      one !== document.documentElement &&
      /auto|scroll/.test(getComputedStyle(one).overflowY),
  );

/** The part of an element that its scrollers let be seen. */
export const seenPart = (element: Element, scrollers: readonly Element[]): Box => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const seen = { left, right, top, bottom };
  for (const one of scrollers) {
    const around = one.getBoundingClientRect();
    seen.top = Math.max(seen.top, around.top);
    seen.bottom = Math.min(seen.bottom, around.bottom);
  }
  return seen;
};

/** Scrolls some words into sight, no further than it takes, and at once: a card is to stand at them. */
export const reveal = (range: Range, scrollers: readonly Element[], moved: () => void): void => {
  for (const one of [...scrollers, null]) {
    const words = range.getClientRects()[0];
    if (!words) return;
    const around = one?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    const above = words.top - MARGIN - around.top;
    const below = words.bottom + MARGIN - around.bottom;
    const top = above < 0 ? above : Math.max(0, below);
    if (top === 0) continue;
    (one ?? window).scrollBy({ top, behavior: 'instant' });
    moved();
  }
};
