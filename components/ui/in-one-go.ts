import { useEffect, useRef } from 'react';
import type { SettingsChange } from '../../lib/settings.ts';

const ENDS = ['focusin', 'click', 'submit'] as const;

/**
 * What is typed into one field is saved at every pause and taken back in one go. Returns what stood
 * there before the first of these savings, given what stands there before this one.
 */
export const useInOneGo = (): ((before: SettingsChange) => SettingsChange) => {
  const first = useRef<SettingsChange | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const end = (): void => {
      first.current = null;
    };
    // Before anything that is saved on them.
    for (const each of ENDS)
      document.addEventListener(each, end, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (before) => {
    const goesOn = first.current && `${Object.keys(first.current)}` === `${Object.keys(before)}`;
    first.current = goesOn ? first.current : before;
    return first.current ?? before;
  };
};
