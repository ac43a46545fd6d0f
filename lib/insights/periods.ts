import { dateOf, minuteOf } from './look.ts';
import { dayOf } from './narrowing.ts';

export interface Period {
  /** The first and the last day, as a filter takes them. */
  from: string;
  to: string;
  unit: 'day' | 'week' | 'month';
}

const DAY = 24 * 60;
const MOST_DAYS = 31;
const MOST_WEEKS = 26;
// Ten years of months; what is older is counted in the first.
const MOST_MONTHS = 120;

const startOf = (at: Date, unit: Period['unit']): Date => {
  const start = new Date(at.getFullYear(), at.getMonth(), at.getDate());
  if (unit === 'week') start.setDate(start.getDate() - ((start.getDay() + 6) % 7));
  if (unit === 'month') start.setDate(1);
  return start;
};

const nextOf = (start: Date, unit: Period['unit']): Date => {
  const next = new Date(start);
  if (unit === 'month') next.setMonth(next.getMonth() + 1);
  else next.setDate(next.getDate() + (unit === 'week' ? 7 : 1));
  return next;
};

const unitFor = (first: number, last: number): Period['unit'] => {
  const days = (last - first) / DAY;
  if (days < MOST_DAYS) return 'day';
  return days < MOST_WEEKS * 7 ? 'week' : 'month';
};

/** Days, weeks from Monday or months without a hole from one minute to another. */
export const periods = (first: number, last: number): Period[] => {
  const unit = unitFor(first, last);
  const all: Period[] = [];
  let start = startOf(dateOf(first), unit);
  const end = dateOf(last);
  if (unit === 'month') {
    const earliest = new Date(end.getFullYear(), end.getMonth() - MOST_MONTHS + 1, 1);
    if (start < earliest) start = earliest;
  }
  while (start <= end) {
    const next = nextOf(start, unit);
    const to = new Date(next);
    to.setDate(to.getDate() - 1);
    all.push({ from: dayOf(minuteOf(start)), to: dayOf(minuteOf(to)), unit });
    start = next;
  }
  return all;
};

/** In which of these periods a minute lies. */
export const placeIn = (all: readonly Period[]): ((minute: number) => number) => {
  const starts = all.map(({ from }) => minuteOf(new Date(`${from}T00:00:00`)));
  return (minute) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= minute) low = middle;
      else high = middle - 1;
    }
    return low;
  };
};
