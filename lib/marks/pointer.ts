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

/** Opens the card where the pointer rests on marked words or clicks into them. */
export const watchPointer = (
  shown: () => Shown,
  opener: Opener,
  host: Host,
  signal: AbortSignal,
): void => {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let leave: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal };

  const openAt = (x: number, y: number, how: 'hover' | 'click'): boolean => {
    const { field, placed } = shown();
    const hit = field && markAt(placed, x, y);
    if (hit) opener.open(field, hit.placed, hit.box, how);
    return Boolean(hit);
  };

  const inField = (event: Event): boolean => {
    const { field, placed } = shown();
    return placed.length > 0 && field !== null && event.composedPath().includes(field.element);
  };

  const stay = (x: number, y: number): boolean =>
    opener.holds(x, y) ||
    markAt(shown().placed, x, y)?.placed.mark.key === opener.shown()?.mark.key;

  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(rest);
      const { clientX: x, clientY: y } = event;
      if (event.isTrusted && event.buttons === 0 && inField(event)) {
        rest = setTimeout(() => openAt(x, y, 'hover'), REST);
      }
      if (opener.shown()?.how !== 'hover') return;
      clearTimeout(leave);
      if (!stay(x, y)) leave = setTimeout(opener.close, LEAVE);
    },
    options,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      clearTimeout(rest);
      if (event.isTrusted && !host.owns(event) && opener.shown()) opener.close();
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && inField(event)) openAt(event.clientX, event.clientY, 'click');
    },
    options,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    clearTimeout(leave);
  });
};
