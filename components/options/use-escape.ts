import { type KeyboardEvent, useRef } from 'react';

/** Esc leaves a form in which nothing has been written yet: what has been is not lost to one key. */
export const useEscape = (onLeave: () => void) => {
  const touched = useRef(false);
  return {
    onInput: (): void => {
      touched.current = true;
    },
    onKeyDown: ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented && !touched.current) onLeave();
    },
  };
};
