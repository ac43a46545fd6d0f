import { type RefObject, useEffect, useRef } from 'react';

/** Told when something else is pressed, or when the focus leaves for it. */
export const useOutside = (place: RefObject<HTMLElement | null>, onOutside: () => void): void => {
  const latest = useRef(onOutside);
  latest.current = onOutside;
  useEffect(() => {
    const stop = new AbortController();
    const isIn = (target: EventTarget | null): boolean =>
      target instanceof Node && (place.current?.contains(target) ?? false);
    const press = ({ target }: Event): void => {
      if (!isIn(target)) latest.current();
    };
    // Who comes back to the window has the focus anew without having left.
    const move = ({ target, relatedTarget }: FocusEvent): void => {
      if (isIn(relatedTarget) && !isIn(target)) latest.current();
    };
    document.addEventListener('pointerdown', press, { signal: stop.signal });
    document.addEventListener('focusin', move, { signal: stop.signal });
    return () => stop.abort();
  }, [place]);
};
