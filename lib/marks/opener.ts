import { createCard } from './card.ts';
import { type CardPlace, createCardPlace, type Opened } from './card-place.ts';
import { lineBox } from './caret.ts';
import type { Host } from './host.ts';
import type { Field, Mark, Placed } from './mark.ts';
import { createNotice, type Notice } from './notice.ts';
import type { Box } from './place.ts';
import { type Wishes, wishing } from './wishes.ts';

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

/** A hand is not that steady. */
const NEAR = 12;

const isNear = (part: Element, x: number, y: number): boolean => {
  const { left, top, right, bottom, width } = part.getBoundingClientRect();
  const across = x >= left - NEAR && x <= right + NEAR;
  return width > 0 && across && y >= top - NEAR && y <= bottom + NEAR;
};

/** What the page does while it is open: it moves, the pointer is over it, keys are pressed in it. */
const whileOpen = ({ card, close, opened, caret }: CardPlace, notice: Notice) => ({
  close,
  hasKeys: caret.isKept,
  follow: (field: Field, placed: readonly Placed[]): void => {
    const open = card();
    if (!open) return;
    const words = placed.find(({ mark }) => mark.key === open.mark.key)?.range;
    const box = words?.getClientRects()[0];
    if (box && box.bottom > 0 && box.top < innerHeight) open.place(box, lineBox(field));
    else close();
  },
  shown: () => {
    const open = card();
    return open && { mark: open.mark, how: opened() };
  },
  holds: (x: number, y: number): boolean => {
    const open = card()?.element;
    const parts = open ? [open, ...open.querySelectorAll('.menu')] : [];
    return parts.some((part) => isNear(part, x, y));
  },
  press: (event: KeyboardEvent): void => card()?.press(event),
  leave: (): void => {
    close();
    notice.hide();
  },
  stepBack: (): void => {
    if (card()?.closeMenu()) return;
    if (!card()) notice.hide();
    close();
  },
});

/** Opens and closes the one card there is. */
export const createOpener = (host: Host, wishes: Wishes): Opener => {
  const notice = createNotice(host.layer);
  const place = createCardPlace();
  const { card, close, caret } = place;
  const { mend, dismiss, openSettings, turnOff } = wishing(place, notice, wishes);

  const open: Opener['open'] = (field, { mark }, box, how) => {
    if (card()?.mark.key === mark.key && how === 'hover') return;
    const before = caret.now(field.element);
    notice.hide();
    const next = createCard(mark, wishes.site, {
      mend: (_mark, replacement) => void mend(mark, replacement),
      dismiss,
      turnOff: (_mark, here) => void turnOff(mark, here, field, box),
      openSettings: () => openSettings(mark),
      close,
    });
    place.put(next, how);
    host.raise();
    host.layer.append(next.element);
    next.place(box, lineBox(field));
    if (how !== 'keys') return;
    caret.keep(field.element, before);
    next.focus();
  };

  return {
    ...whileOpen(place, notice),
    open,
    applyFirst: () => {
      const { mark } = card() ?? {};
      const [first] = mark?.replacements ?? [];
      if (mark && first !== undefined) void mend(mark, first);
    },
    dismiss: () => {
      const open = card();
      if (open) dismiss(open.mark);
    },
  };
};
