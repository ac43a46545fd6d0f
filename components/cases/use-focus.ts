import { useEffect, useRef } from 'react';

/** Gives the focus to what may not be drawn yet: tried at once, and again each time the page was drawn. */
export const useFocus = (): ((find: () => HTMLElement | null) => void) => {
  const wanted = useRef<(() => HTMLElement | null) | null>(null);
  const attempt = (): void => {
    const found = wanted.current?.();
    if (!found) return;
    wanted.current = null;
    found.focus({ preventScroll: true });
  };
  useEffect(attempt);
  useEffect(() => {
    // Who went elsewhere in the meantime stays there.
    const forget = (): void => {
      wanted.current = null;
    };
    document.addEventListener('focusin', forget);
    return () => document.removeEventListener('focusin', forget);
  }, []);
  return (find) => {
    wanted.current = find;
    attempt();
  };
};
