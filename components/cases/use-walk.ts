import { type RefObject, useRef } from 'react';
import type { CaseIndex } from '../../lib/insights/case-index.ts';
import { scrollShown } from './scroll-shown.ts';
import { useFocus } from './use-focus.ts';
import type { useOpened } from './use-opened.ts';
import type { Picked } from './use-picked.ts';
import type { Window } from './use-window.ts';

interface Rows {
  /** Whether the rows are what is shown. */
  shown: boolean;
  index: CaseIndex;
  slots: Uint32Array;
  window: Window;
  opened: ReturnType<typeof useOpened>;
  picked: Picked;
  detail: RefObject<HTMLElement | null>;
}

const rowButton = (id: string): HTMLElement | null =>
  document.querySelector(`.row-button[data-case="${CSS.escape(id)}"]`);

/** The case of the row in which the focus is. */
export const focusedCase = (): string | undefined =>
  document.activeElement?.closest('tr')?.querySelector<HTMLElement>('.row-button')?.dataset.case;

/** Where a case covers the whole table, walking moves the focus alone until one is open. */
const covers = (): boolean => globalThis.matchMedia?.('(max-width: 760px)').matches ?? false;

/** The row so far from this case. One that is no longer found leaves its place to the next. */
const rowAfter = (
  by: number,
  here: string | null,
  last: number,
  { slots, index }: Rows,
): number => {
  const at = here === null ? -1 : slots.findIndex((slot) => index.at(slot).id === here);
  if (at !== -1) return at + by;
  if (!Number.isFinite(by)) return by;
  return here === null ? 0 : Math.max(0, last) + Math.min(0, by);
};

/** Going from row to row, into a case and out of it. */
export const useWalk = (rows: Rows) => {
  const { shown, index, slots, window, opened, picked, detail } = rows;
  const focus = useFocus();
  const last = useRef(-1);
  // The focus goes with the choice, so that it is read out.
  const toRow = (id: string): void => focus(() => rowButton(id));

  const step = (by: number, picking: boolean): void => {
    const here = focusedCase() ?? opened.id;
    const row = Math.min(slots.length - 1, Math.max(0, rowAfter(by, here, last.current, rows)));
    const slot = slots[row];
    if (slot === undefined) return;
    const { id } = index.at(slot);
    last.current = row;
    if (picking && here !== null) picked.reach(here, id);
    window.show(row);
    if (!covers() || opened.id !== null) opened.open(id);
    toRow(id);
  };

  const enter = (): void => {
    const wanted = focusedCase() ?? opened.id;
    if (wanted !== opened.id) opened.open(wanted);
    focus(() => (detail.current?.dataset.case === wanted ? detail.current : null));
  };

  return {
    toRow,
    step: shown ? step : scrollShown,
    enter: () => shown && enter(),
    /** For who comes back to the insights. */
    toInsights: () => focus(() => document.querySelector<HTMLElement>('.insights')),
    /** For who was led here by a key: the focus goes to the first row as soon as it is drawn. */
    toFirst: () => focus(() => document.querySelector<HTMLElement>('.row-button')),
  };
};
