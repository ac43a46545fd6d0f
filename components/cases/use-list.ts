import type { Asked } from './use-asked.ts';
import type { Known } from './use-cases.ts';
import { useCounts } from './use-counts.ts';
import { useFound } from './use-found.ts';
import { usePicked } from './use-picked.ts';
import { useWindow } from './use-window.ts';

/** The cases that are found: in order, counted, in sight and picked. */
export const useList = (known: Known, asked: Asked, shown: boolean, now: Date) => {
  const slots = useFound(known, asked.words, asked.filters, asked.sort, now);
  return {
    slots,
    counts: useCounts(known, now),
    picked: usePicked(known.index, slots),
    window: useWindow(shown ? slots.length : 0),
  };
};
