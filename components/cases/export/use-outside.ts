import { type RefObject, useEffect, useRef } from 'react';

/** Told when something else is pressed, or gets the focus. */
export const useOutside = (place: RefObject<HTMLElement | null>, onOutside: () => void): void => {
  const latest = useRef(onOutside);
  latest.current = onOutside;
  useEffect(() => {
    const stop = new AbortController();
    const look = ({ target }: Event): void => {
      if (!place.current?.contains(target as Node)) latest.current();
    };
    document.addEventListener('pointerdown', look, { signal: stop.signal });
    document.addEventListener('focusin', look, { signal: stop.signal });
    return () => stop.abort();
  }, [place]);
};
