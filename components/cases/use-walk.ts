import { type RefObject, useEffect, useRef } from 'react';
import type { CaseIndex } from '../../lib/insights/case-index.ts';
import { useKeys } from './use-keys.ts';
import type { Window } from './use-window.ts';

interface Walk {
  /** Whether the rows are what is shown. */
  rows: boolean;
  index: CaseIndex;
  slots: Uint32Array;
  window: Window;
  selected: string | null;
  query: string;
  search: RefObject<HTMLInputElement | null>;
  detail: RefObject<HTMLElement | null>;
  onQuery(query: string): void;
  onSelect(id: string | null): void;
  onPick(id: string): void;
}

const rowButton = (id: string): HTMLElement | null =>
  document.querySelector(`.row-button[data-case="${CSS.escape(id)}"]`);

/** Gives the focus to what may not be drawn yet: tried at once, and again each time the page was drawn. */
const useFocus = (): ((find: () => HTMLElement | null) => void) => {
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

/** A line of text, by which arrows scroll. */
const LINE = 40;

/** Where there are no rows the keys scroll what is shown: the page itself is as high as the window. */
const scrollBy = (by: number): void => {
  const shown = document.querySelector('.insights, .import');
  if (!shown) return;
  const whole = Number.isFinite(by) ? shown.clientHeight : shown.scrollHeight;
  const far = Math.abs(by) === 1 ? LINE : whole - LINE;
  shown.scrollBy({ top: Math.sign(by) * far });
};

/** Working through the cases by keys alone. */
export const useWalk = (walk: Walk): { toFirst(): void; toInsights(): void } => {
  const { index, slots, window, selected, query, search, detail } = walk;

  const focus = useFocus();
  // The focus goes with the choice, so that it is read out.
  const focusRow = (id: string): void => focus(() => rowButton(id));

  const step = (by: number): void => {
    if (!walk.rows) {
      scrollBy(by);
      return;
    }
    const at = selected === null ? -1 : slots.findIndex((slot) => index.at(slot).id === selected);
    const next = at === -1 && Number.isFinite(by) ? 0 : Math.max(at, 0) + by;
    const row = Math.min(slots.length - 1, Math.max(0, next));
    const slot = slots[row];
    if (slot === undefined) return;
    const { id } = index.at(slot);
    window.show(row);
    walk.onSelect(id);
    focusRow(id);
  };

  const leave = (): void => {
    const inside = document.activeElement;
    if (inside === search.current && query) walk.onQuery('');
    else if (detail.current?.contains(inside) && selected !== null) focusRow(selected);
    else if (inside instanceof HTMLElement && inside.matches('input, select')) inside.blur();
    else walk.onSelect(null);
  };

  useKeys({
    search: () => search.current?.focus(),
    step,
    enter: () => {
      if (!walk.rows) return;
      const { activeElement } = document;
      const id = activeElement instanceof HTMLElement ? activeElement.dataset.case : undefined;
      if (id !== undefined && id !== selected) walk.onSelect(id);
      const wanted = id ?? selected;
      focus(() => (detail.current?.dataset.case === wanted ? detail.current : null));
    },
    leave,
    pick: () => {
      if (!walk.rows) return;
      const focused = (document.activeElement as HTMLElement | null)?.dataset.case;
      const id = focused ?? selected;
      if (id) walk.onPick(id);
    },
    page: window.page,
  });

  return {
    /** For who comes back to the insights. */
    toInsights: () => focus(() => document.querySelector<HTMLElement>('.insights')),
    /** For who was led here by a key: the focus goes to the first row as soon as it is drawn. */
    toFirst: () => focus(() => document.querySelector<HTMLElement>('.row-button')),
  };
};
