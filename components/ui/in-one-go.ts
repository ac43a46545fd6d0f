import { useEffect, useRef } from 'react';
import { same } from '../../lib/settings/same.ts';
import type { SettingsChange } from '../../lib/settings.ts';

const ENDS = ['focusin', 'click', 'submit'] as const;

/** Given what a saving found and left, returns what stood there before the first of them. */
type Go = (was: SettingsChange, after: SettingsChange) => SettingsChange;

const newGo = (): Go => {
  let first: SettingsChange = {};
  let last: SettingsChange | null = null;
  return (was, after) => {
    // What was changed elsewhere in between is not ours to take back.
    if (!same(last, was)) first = was;
    last = after;
    return first;
  };
};

/**
 * What is typed into one field is saved at every pause and taken back in one go. Asked as a saving
 * begins, returns the one it belongs to.
 */
export const useInOneGo = (): ((keys: string) => Go) => {
  const going = useRef<{ keys: string; go: Go } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const end = (): void => {
      going.current = null;
    };
    // Before anything that is saved on them.
    for (const each of ENDS)
      document.addEventListener(each, end, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (keys) => {
    if (going.current?.keys !== keys) going.current = { keys, go: newGo() };
    return going.current.go;
  };
};
