import { markAt } from './at-point.ts';
import type { Host } from './host.ts';
import type { Field, Placed } from './mark.ts';
import type { Opener } from './opener.ts';

// Long enough that a pointer on its way elsewhere opens nothing.
const REST = 350;
const LEAVE = 400;

export interface Shown {
  field: Field | null;
  placed: readonly Placed[];
}

/** The one thing that is done after a while, unless something else comes first. */
const delayed = (after: number) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const start = (run: () => void): void => {
    cancel();
    timer = setTimeout(run, after);
  };
  return { start, cancel };
};

const isIn = ({ field, placed }: Shown, event: Event): boolean =>
  placed.length > 0 && field !== null && event.composedPath().includes(field.element);

/** Opens the card where the pointer rests on marked words or clicks into them. */
export const watchPointer = (
  shown: () => Shown,
  opener: Opener,
  host: Host,
  signal: AbortSignal,
): void => {
  const rest = delayed(REST);
  const leave = delayed(LEAVE);

  const openAt = ({ clientX, clientY }: MouseEvent, how: 'hover' | 'click'): void => {
    const { field, placed } = shown();
    const hit = field && markAt(placed, clientX, clientY);
    if (hit) opener.open(field, hit.placed, hit.box, how);
  };
  const stays = ({ clientX: x, clientY: y }: MouseEvent): boolean =>
    opener.holds(x, y) ||
    markAt(shown().placed, x, y)?.placed.mark.key === opener.shown()?.mark.key;

  const moved = (event: PointerEvent): void => {
    rest.cancel();
    if (event.isTrusted && event.buttons === 0 && isIn(shown(), event))
      rest.start(() => openAt(event, 'hover'));
    if (opener.shown()?.how !== 'hover') return;
    leave.cancel();
    if (!stays(event)) leave.start(opener.close);
  };
  const pressed = (event: PointerEvent): void => {
    rest.cancel();
    if (event.isTrusted && !host.owns(event) && opener.shown()) opener.close();
  };
  const clicked = (event: MouseEvent): void => {
    if (event.isTrusted && isIn(shown(), event)) openAt(event, 'click');
  };

  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', moved, options);
  document.addEventListener('pointerdown', pressed, options);
  document.addEventListener('click', clicked, options);
  for (const { cancel } of [rest, leave]) signal.addEventListener('abort', cancel);
};
