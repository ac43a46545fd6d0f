import { type KeyboardEvent, useState } from 'react';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Which of the listed ones Enter means, while the focus stays in the field. */
export const useActive = (typed: string, count: number, onEnter: (at: number) => void) => {
  const [active, setActive] = useState({ at: 0, typed });
  // Other words, another list: its first one is meant.
  const at = active.typed === typed ? Math.min(active.at, Math.max(0, count - 1)) : 0;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (event.nativeEvent.isComposing || (by === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (by === undefined) onEnter(at);
    // From the last one on to the first, and back.
    else if (Math.abs(by) === 1) setActive({ at: (at + by + count) % Math.max(1, count), typed });
    else setActive({ at: Math.min(count - 1, Math.max(0, at + by)), typed });
  };
  return { at, onKeyDown, setAt: (next: number) => setActive({ at: next, typed }) };
};
