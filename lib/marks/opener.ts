import { type Card, createCard } from './card.ts';
import { type Caret, caretBox, lineBox, restoreCaret, saveCaret } from './caret.ts';
import type { Host } from './host.ts';
import type { Field, Mark, Placed } from './mark.ts';
import { createNotice } from './notice.ts';
import type { Box } from './place.ts';

/** What the card may ask for. */
export interface Wishes {
  /** The name of the site we are on. */
  site: string;
  /** Null when it is done, else one sentence for the agent. */
  mend(mark: Mark, replacement: string): Promise<string | null>;
  dismiss(key: string): void;
  /** Switches the rule of a mark off, here or everywhere: says what was done, and how to undo it. */
  turnOff(key: string, here: boolean): Promise<{ said: string; undo?: () => Promise<string> }>;
  /** Shows the rule of a mark in the settings, beside this page. */
  openSettings(key: string): void;
}

/** A hand is not that steady. */
const NEAR = 12;

export type Opened = 'hover' | 'click' | 'keys';

export interface Opener {
  open(field: Field, placed: Placed, box: Box, how: Opened): void;
  /** The mark whose card is open, and what opened it. */
  shown(): { mark: Mark; how: Opened } | null;
  /** Keeps the card at its words while the page moves under it. */
  follow(field: Field, placed: readonly Placed[]): void;
  /** Puts the caret back where it was if our card had taken the keys. */
  close(): void;
  /** Closes, and takes back what was said: the agent has gone on. */
  leave(): void;
  /** Closes what was opened last: the card's menu, else the card. */
  stepBack(): void;
  holds(x: number, y: number): boolean;
  /** Whether our card, or what was said, has taken the keys. */
  hasKeys(): boolean;
  /** Puts the first replacement in; nothing where the open card has none. */
  applyFirst(): void;
  dismiss(): void;
  /** A key pressed in what is ours. */
  press(event: KeyboardEvent): void;
}

/** Opens and closes the one card there is. */
export const createOpener = (host: Host, wishes: Wishes): Opener => {
  const notice = createNotice(host.layer);
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
    const why = await wishes.mend(mark, replacement);
    if (card !== asked) return;
    if (why === null) close();
    else asked?.complain(why);
  };

  const turnOff = async (mark: Mark, here: boolean, field: Field, box: Box): Promise<void> => {
    const byKeys = back !== null;
    close();
    const { said, undo } = await wishes.turnOff(mark.key, here);
    const takeBack = (): Promise<string> => {
      giveBack();
      return undo ? undo() : Promise.resolve(said);
    };
    notice.say(said, undo && takeBack, box, lineBox(field));
    if (!byKeys || !undo || !caretBox(field)) return;
    back = { element: field.element, caret: saveCaret(field.element) };
    notice.focus();
  };

  const dismiss = (mark: Mark): void => {
    close();
    wishes.dismiss(mark.key);
  };

  const open: Opener['open'] = (field, { mark }, box, how) => {
    if (card?.mark.key === mark.key && how === 'hover') return;
    const caret = back?.caret ?? saveCaret(field.element);
    card?.element.remove();
    notice.hide();
    card = createCard(mark, wishes.site, {
      mend: (_mark, replacement) => void mendWith(mark, replacement),
      dismiss,
      turnOff: (_mark, here) => void turnOff(mark, here, field, box),
      openSettings: () => {
        close();
        wishes.openSettings(mark.key);
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
      if (!card) return;
      const box = placed.find(({ mark }) => mark.key === card?.mark.key)?.range.getClientRects()[0];
      if (box && box.bottom > 0 && box.top < innerHeight) card?.place(box, lineBox(field));
      else close();
    },
    shown: () => card && { mark: card.mark, how: opened },
    close,
    leave: () => {
      close();
      notice.hide();
    },
    stepBack: () => {
      if (card?.closeMenu()) return;
      if (!card) notice.hide();
      close();
    },
    hasKeys: () => back !== null,
    applyFirst: () => {
      const [first] = card?.mark.replacements ?? [];
      if (card && first !== undefined) void mendWith(card.mark, first);
    },
    dismiss: () => {
      if (card) dismiss(card.mark);
    },
    press: (event) => card?.press(event),
    holds: (x, y) => {
      const parts = card ? [card.element, ...card.element.querySelectorAll('.menu')] : [];
      return parts.some((part) => {
        const { left, top, right, bottom, width } = part.getBoundingClientRect();
        const across = x >= left - NEAR && x <= right + NEAR;
        return width > 0 && across && y >= top - NEAR && y <= bottom + NEAR;
      });
    },
  };
};
