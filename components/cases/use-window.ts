import { type RefCallback, useCallback, useEffect, useState } from 'react';

export const ROW = 36;
/** The sticky head takes as much as a row. */
const HEAD = 36;
/** Rows drawn above and below what is seen, and the step in which the window moves. */
const MORE = 12;
/** What is drawn where no height is known yet, and what goes onto paper. */
const FIRST = 40;
const MOST_PRINTED = 1000;

export interface Window {
  place: RefCallback<HTMLElement>;
  start: number;
  end: number;
  /** Brings a row into sight by the shortest way. */
  show(row: number): void;
  toTop(): void;
  /** How many rows are seen at once. */
  page: number;
}

/** What of the list is seen, in whole steps: most scrolling by a few pixels changes nothing. */
const useSeen = (at: HTMLElement | null): { top: number; height: number } => {
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  useEffect(() => {
    if (!at) return;
    const look = (): void => {
      const step = (MORE / 2) * ROW;
      const next = { top: Math.floor(at.scrollTop / step) * step, height: at.clientHeight };
      setSeen((was) => (was.top === next.top && was.height === next.height ? was : next));
    };
    look();
    const stop = new AbortController();
    at.addEventListener('scroll', look, { passive: true, signal: stop.signal });
    window.addEventListener('resize', look, { signal: stop.signal });
    return () => stop.abort();
  }, [at]);
  return seen;
};

const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('beforeprint', () => setPrinting(true), { signal });
    window.addEventListener('afterprint', () => setPrinting(false), { signal });
    return () => stop.abort();
  }, []);
  return printing;
};

/** Which of very many rows of one height are to be drawn. */
export const useWindow = (count: number): Window => {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const { top, height } = useSeen(at);
  const printing = usePrinting();

  const show = (row: number): void => {
    if (!at || at.clientHeight === 0) return;
    const [from, to] = [row * ROW, (row + 1) * ROW + HEAD];
    if (from < at.scrollTop) at.scrollTop = from;
    else if (to > at.scrollTop + at.clientHeight) at.scrollTop = to - at.clientHeight;
  };
  const toTop = useCallback(() => {
    if (at) at.scrollTop = 0;
  }, [at]);

  const page = height === 0 ? FIRST : Math.ceil(height / ROW);
  const first = Math.floor(top / ROW);
  const shown = printing
    ? { start: 0, end: Math.min(count, MOST_PRINTED) }
    : {
        start: Math.max(0, Math.min(count, first - MORE)),
        end: Math.min(count, first + page + 2 * MORE),
      };
  return { place: setAt, ...shown, show, toTop, page: Math.max(1, page - 2) };
};
