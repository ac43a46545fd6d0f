import { useEffect, useRef } from 'react';

export interface Keys {
  search(): void;
  /** So many rows down, or up. */
  step(by: number): void;
  enter(): void;
  leave(): void;
  pick(): void;
  /** How many rows a page has. */
  page: number;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('select, textarea, input:not([type=checkbox])'));

/** The row's own button may have the focus; any other control keeps its keys. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button:not(.row-button), a, summary, input') !== null;

/** What a key does; undefined where it is not ours. */
const deedOf = (key: string, target: EventTarget | null, keys: Keys): (() => void) | undefined => {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: keys.page,
    PageUp: -keys.page,
    Home: -Infinity,
    End: Infinity,
  };
  const by = steps[key];
  if (by !== undefined) return () => keys.step(by);
  if (key === '/') return keys.search;
  if (key === 'x' || key === 'X') return keys.pick;
  if (key === 'Enter' && !isControl(target)) return keys.enter;
  return undefined;
};

/** The keys of the page: / searches, arrows walk the rows, Enter goes into a case, Esc out of it. */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { key, target } = event;
      if (key === 'Escape') latest.current.leave();
      // The case beside the table scrolls by the same keys.
      const beside = target instanceof Element && target.closest('.detail') !== null;
      if (key === 'Escape' || isTyping(target) || (beside && key !== '/')) return;
      const deed = deedOf(key, target, latest.current);
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
