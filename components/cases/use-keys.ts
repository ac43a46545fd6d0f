import { useEffect, useRef } from 'react';
import { type CaseChoice, listChoices } from './choices.ts';

export interface Keys {
  search(): void;
  /** So many rows down, or up; picking what is passed. */
  step(by: number, picking: boolean): void;
  enter(): void;
  leave(): void;
  pick(): void;
  /** Undefined where there are no rows: the browser picks all words there. */
  pickAll: (() => void) | undefined;
  undo(): void;
  choose(choice: CaseChoice): void;
  commands(): void;
  filter(): void;
  help(): void;
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

const isIn = (target: EventTarget | null, place: string): boolean =>
  target instanceof Element && target.closest(place) !== null;

type Deed = (() => void) | undefined;

/** Ctrl, or Command on a Mac, with a letter. */
const withCtrl = ({ key, target, shiftKey }: KeyboardEvent, keys: Keys): Deed => {
  if (shiftKey) return undefined;
  // A capital where capitals are locked.
  const letter = key.toLowerCase();
  if (letter === 'k') return keys.commands;
  if (isTyping(target)) return undefined;
  if (letter === 'z') return keys.undo;
  return letter === 'a' && !isIn(target, '.detail') ? keys.pickAll : undefined;
};

/** The keys that work beside the table too: the case there scrolls by the others. */
const anywhere = (key: string, keys: Keys): Deed => {
  if (key === '/') return keys.search;
  if (key === '?') return keys.help;
  const choice = listChoices.find((one) => one.key === key.toLowerCase());
  return choice && (() => keys.choose(choice));
};

const inRows = ({ key, target, shiftKey }: KeyboardEvent, keys: Keys): Deed => {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    j: 1,
    k: -1,
    PageDown: keys.page,
    PageUp: -keys.page,
    Home: -Infinity,
    End: Infinity,
  };
  const by = steps[key];
  if (by !== undefined) return () => keys.step(by, shiftKey && Math.abs(by) === 1);
  if (key === 'x' || key === 'X') return keys.pick;
  if (key === 'f' || key === 'F') return keys.filter;
  return key === 'Enter' && !isControl(target) ? keys.enter : undefined;
};

/** What a key does; undefined where it is not ours. */
const deedOf = (event: KeyboardEvent, keys: Keys): Deed => {
  const { key, target } = event;
  // The note has the way back of what it says.
  if (event.defaultPrevented || event.altKey || isIn(target, 'dialog')) return undefined;
  if (event.ctrlKey || event.metaKey) return withCtrl(event, keys);
  if (isTyping(target)) return undefined;
  return anywhere(key, keys) ?? (isIn(target, '.detail') ? undefined : inRows(event, keys));
};

/** The keys of the page: / searches, arrows walk the rows, Enter goes into a case, Esc out of it. */
export const useKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const bare = !(event.ctrlKey || event.metaKey || event.altKey);
      if (event.key === 'Escape' && bare && !isIn(event.target, 'dialog')) latest.current.leave();
      const deed = deedOf(event, latest.current);
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
