import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';

const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

/** One of a few tabs: arrows step, the number keys pick from anywhere in the panel. */
export const useChoice = (count: number, onEnter: () => void) => {
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(chosen, Math.max(0, count - 1));

  const go = useCallback((to: number): void => {
    setChosen(to);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  }, []);

  useEffect(() => {
    const pick = (event: globalThis.KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      const to = Number(event.key) - 1;
      if (Number.isInteger(to) && to >= 0 && to < count) go(to);
    };
    window.addEventListener('keydown', pick);
    return () => window.removeEventListener('keydown', pick);
  }, [count, go]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      go((at + step + count) % count);
    } else if (event.key === 'Enter' && !event.repeat) {
      event.preventDefault();
      onEnter();
    }
  };

  return { at, setChosen, list, onKeyDown };
};
