import type { Opened } from './card-place.ts';
import { createDrawing } from './drawing.ts';
import { createHost } from './host.ts';
import type { Action } from './keys.ts';
import { labelAtCaret } from './label.ts';
import type { Field, Mark, Placed } from './mark.ts';
import { createOpener } from './opener.ts';
import { createPainter } from './paint.ts';
import { watchPointer } from './pointer.ts';
import { createPress } from './press.ts';
import { reveal } from './sight.ts';
import type { Wishes } from './wishes.ts';

export interface MarksParts extends Wishes {
  /** What a pressed key asks for, as the agent has set it. */
  actionOf(event: KeyboardEvent): Action | null;
  /** Opens the panel; where a click cannot, gives the sentence that says what can. */
  openPanel(): Promise<string | null>;
}

export interface Marks {
  show(field: Field | null, marks: readonly Mark[]): void;
  /** Brings the words into sight with their card; false when they are not marked any more. */
  open(key: string): boolean;
}

/** Another box, or other words in it. */
const isOther = (field: Field | null, before: Field | null): boolean =>
  field?.element !== before?.element || field?.text !== before?.text;

/** Draws in the page, until the signal says stop, and then leaves nothing behind. */
export const createMarks = (parts: MarksParts, signal: AbortSignal): Marks => {
  const host = createHost();
  const forced = matchMedia('(forced-colors: active)');
  const painter = createPainter(host, forced, parts.openPanel);
  const opener = createOpener(host, parts);
  const drawing = createDrawing(host, opener, painter, signal);
  const { shown, drawn, moved } = drawing;

  const openAt = (one: Placed | null, how: Opened): boolean => {
    const { field } = shown();
    if (!field || !one) return false;
    reveal(one.range, drawing.scrollers(), () => painter.follow(field));
    const box = one.range.getClientRects()[0];
    if (!box) return false;
    opener.open(field, one, box, how);
    return true;
  };

  forced.addEventListener('change', moved, { signal });
  watchPointer(shown, opener, host, signal);
  labelAtCaret(host.layer, shown, signal);
  host.onKey(createPress({ shown, drawn, openAt }, opener, host, parts.actionOf), signal);
  signal.addEventListener('abort', () => {
    drawing.stop();
    opener.leave();
    painter.clear();
    host.remove();
  });

  return {
    show: (field, marks) => {
      const key = opener.shown()?.mark.key;
      if (isOther(field, shown().field)) opener.leave();
      else if (key !== undefined && !marks.some((mark) => mark.key === key)) opener.close();
      drawing.show(field, marks);
    },
    open: (key) => openAt(drawn().find(({ mark }) => mark.key === key) ?? null, 'click'),
  };
};
