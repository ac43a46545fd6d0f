import { useEffect, useRef } from 'react';

/** After one thing took another's place, if the focus was lost with what is gone. */
export const useAfterSwap = (now: boolean, onLost: () => void): void => {
  const was = useRef(now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a swap is looked at
  useEffect(() => {
    if (now === was.current) return;
    was.current = now;
    if (document.activeElement === document.body) onLost();
  }, [now]);
};
