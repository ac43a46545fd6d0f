import { useEffect, useRef } from 'react';

export interface Keys {
  search(): void;
  /** One row down, or up. */
  step(by: 1 | -1): void;
  enter(): void;
  leave(): void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, select, textarea'));

/** The keys of the page: / searches, arrows walk the rows, Enter goes into a case, Esc out of it. */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { key, target } = event;
      if (key === 'Escape') latest.current.leave();
      else if (isTyping(target)) return;
      else if (key === '/') latest.current.search();
      else if (key === 'ArrowDown') latest.current.step(1);
      else if (key === 'ArrowUp') latest.current.step(-1);
      else if (
        key === 'Enter' &&
        !(target instanceof Element && target.closest('button, a, summary'))
      )
        latest.current.enter();
      else return;
      if (key !== 'Escape') event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
