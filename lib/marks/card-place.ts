import type { Card } from './card.ts';
import { type Caret, restoreCaret, saveCaret } from './caret.ts';

export type Opened = 'hover' | 'click' | 'keys';

/** Where the caret was before our card took the keys. */
const keptCaret = () => {
  let kept: { element: HTMLElement; caret: Caret | null } | null = null;
  return {
    isKept: (): boolean => kept !== null,
    now: (element: HTMLElement): Caret | null => kept?.caret ?? saveCaret(element),
    keep: (element: HTMLElement, caret: Caret | null): void => {
      kept = { element, caret };
    },
    giveBack: (): void => {
      const place = kept;
      kept = null;
      if (place) restoreCaret(place.element, place.caret);
    },
  };
};

/** The one card there is, and the caret it took. */
export const createCardPlace = () => {
  const caret = keptCaret();
  let card: Card | null = null;
  let opened: Opened = 'hover';
  return {
    caret,
    card: (): Card | null => card,
    opened: (): Opened => opened,
    put: (next: Card, how: Opened): void => {
      card?.element.remove();
      card = next;
      opened = how;
    },
    close: (): void => {
      card?.element.remove();
      card = null;
      caret.giveBack();
    },
  };
};

export type CardPlace = ReturnType<typeof createCardPlace>;
