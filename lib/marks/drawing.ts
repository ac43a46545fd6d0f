import type { Host } from './host.ts';
import type { Field, Mark, Placed } from './mark.ts';
import { onceAFrame } from './once-a-frame.ts';
import type { Opener } from './opener.ts';
import { optsOut } from './opted-out.ts';
import type { Painter } from './paint.ts';
import { seenPart } from './sight.ts';
import { watchPlace } from './watch-place.ts';

/** The one field there is, and its marks as they are drawn. */
export const createDrawing = (
  host: Host,
  opener: Opener,
  painter: Painter,
  signal: AbortSignal,
) => {
  let field: Field | null = null;
  let marks: readonly Mark[] = [];
  let placed: Placed[] = [];

  const draw = (): void => {
    if (!field?.element.isConnected || field.text.trim() === '') {
      opener.leave();
      painter.clear();
      placed = [];
      return;
    }
    placed = painter.place(field, marks, place.theme(field.element));
    opener.follow(field, placed);
    painter.paint(field, marks, placed, seenPart(field.element, place.scrollers()));
  };
  const frame = onceAFrame(draw);
  const moved = (): void => void (field && frame.soon());
  const place = watchPlace(host, moved, signal);

  const show = (next: Field | null, nextMarks: readonly Mark[]): void => {
    const element = next && !optsOut(next.element) ? next.element : null;
    if (element !== field?.element) place.follow(element);
    field = next && element && painter.markable(next);
    marks = nextMarks;
    frame.soon();
  };
  const shown = () => ({ field, placed });
  const drawn = (): readonly Placed[] => {
    frame.settle();
    return placed;
  };
  return { show, shown, drawn, moved, stop: frame.stop, scrollers: place.scrollers };
};
