import { type Card, createCard } from './card.ts';
import { type Caret, lineBox, restoreCaret, saveCaret } from './caret.ts';
import type { Host } from './host.ts';
import type { Field, Mark, Placed } from './mark.ts';
import type { Box } from './place.ts';

/** Null when it is done, else one sentence for the agent. */
export type Mend = (mark: Mark, replacement: string) => Promise<string | null>;

export type Opened = 'hover' | 'click' | 'keys';

export interface Opener {
  open(field: Field, placed: Placed, box: Box, how: Opened): void;
  /** The mark whose card is open, and what opened it. */
  shown(): { mark: Mark; how: Opened } | null;
  /** Keeps the card at its words while the page moves under it. */
  follow(field: Field, placed: readonly Placed[]): void;
  /** Puts the caret back where it was if our card had taken the keys. */
  close(): void;
  holds(x: number, y: number): boolean;
}

/** Opens and closes the one card there is. */
export const createOpener = (host: Host, mend: Mend, dismiss: (key: string) => void): Opener => {
  let card: Card | null = null;
  let opened: Opened = 'hover';
  let back: { element: HTMLElement; caret: Caret | null } | null = null;

  const giveBack = (): void => {
    const place = back;
    back = null;
    if (place) restoreCaret(place.element, place.caret);
  };

  const close = (): void => {
    card?.element.remove();
    card = null;
    giveBack();
  };

  const mendWith = async (mark: Mark, replacement: string): Promise<void> => {
    const asked = card;
    // The write sets a caret of its own; ours must be back before it, not after.
    giveBack();
    const why = await mend(mark, replacement);
    if (card !== asked) return;
    if (why === null) close();
    else asked?.complain(why);
  };

  const open: Opener['open'] = (field, { mark }, box, how) => {
    if (card?.mark.key === mark.key && how === 'hover') return;
    const caret = back?.caret ?? saveCaret(field.element);
    card?.element.remove();
    card = createCard(mark, {
      mend: (_mark, replacement) => void mendWith(mark, replacement),
      dismiss: () => {
        close();
        dismiss(mark.key);
      },
      close,
    });
    opened = how;
    host.raise();
    host.layer.append(card.element);
    card.place(box, lineBox(field));
    if (how !== 'keys') return;
    back = { element: field.element, caret };
    card.focus();
  };

  return {
    open,
    follow: (field, placed) => {
      const box = placed.find(({ mark }) => mark.key === card?.mark.key)?.range.getClientRects()[0];
      if (box && box.bottom > 0 && box.top < innerHeight) card?.place(box, lineBox(field));
      else close();
    },
    shown: () => card && { mark: card.mark, how: opened },
    close,
    holds: (x, y) => {
      const box = card?.element.getBoundingClientRect();
      const near = 12;
      return (
        box !== undefined &&
        x >= box.left - near &&
        x <= box.right + near &&
        y >= box.top - near &&
        y <= box.bottom + near
      );
    },
  };
};
