import { type KeyboardEvent, useRef, useState } from 'react';

const steps = {
  across: { ArrowLeft: -1, ArrowRight: 1 },
  down: { ArrowUp: -1, ArrowDown: 1 },
} as const;

/** Many links that are one stop for Tab: the arrows, Home and End go from one to the next. */
export const useRove = (count: number, way: keyof typeof steps, begin = 0) => {
  const [at, setAt] = useState<number | null>(null);
  const kept = useRef(begin);
  const last = count - 1;
  const stop = Math.min(kept.current, last);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const keys: Record<string, number> = { ...steps[way], Home: -last, End: last };
    const by = keys[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    // The page has these keys too: for the rows of its table, or to scroll.
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(last, Math.max(0, stop + by));
    (event.currentTarget.children[next] as HTMLElement | undefined)?.focus();
  };

  return {
    /** Where the pointer or the focus is. */
    at,
    onKeyDown,
    item: (index: number) => ({
      tabIndex: index === stop ? 0 : -1,
      onFocus: () => {
        kept.current = index;
        setAt(index);
      },
      onBlur: () => setAt(null),
      onMouseEnter: () => setAt(index),
      onMouseLeave: () => setAt(null),
    }),
  };
};
