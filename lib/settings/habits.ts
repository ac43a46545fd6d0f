import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** How often the draft check pointed at words of a family, and what became of it. */
export interface HabitCounts {
  shown: number;
  accepted: number;
  dismissed: number;
}

/** By day as the agent's calendar has it, and by family. No word of anybody's is in it. */
export type Habits = Record<string, Record<string, HabitCounts>>;

const KEY = 'habits';
/** About half a year: habits of longer ago say nothing of today's. */
const MOST_DAYS = 190;
const DAY = /^\d{4}-\d\d-\d\d$/;
const FAMILY = /^[a-z-]{1,40}$/;

const count = z.int().check(z.nonnegative());
const day = z.record(
  z.string().check(z.regex(FAMILY)),
  z.object({ shown: count, accepted: count, dismissed: count }),
);

/** Whatever was stored, as habits: a damaged day costs that day. */
const habitsFrom = (stored: unknown): Habits => {
  if (typeof stored !== 'object' || stored === null) return {};
  const days = Object.entries(stored).flatMap(([at, families]) => {
    const read = day.safeParse(families);
    return DAY.test(at) && read.success ? [[at, read.data] as const] : [];
  });
  return Object.fromEntries(days.sort(([a], [b]) => (a < b ? -1 : 1)).slice(-MOST_DAYS));
};

export const readHabits = async (): Promise<Habits> =>
  habitsFrom((await browser.storage.local.get(KEY))[KEY]);

const changing = (change: (habits: Habits) => Habits): Promise<Habits> =>
  // Two tabs may count at once: without the lock the later would undo the earlier.
  navigator.locks.request(KEY, async () => {
    const before = await readHabits();
    await browser.storage.local.set({ [KEY]: habitsFrom(change(before)) });
    return before;
  });

const none: HabitCounts = { shown: 0, accepted: 0, dismissed: 0 };

const sumOf = (a: HabitCounts, b: HabitCounts): HabitCounts => ({
  shown: a.shown + b.shown,
  accepted: a.accepted + b.accepted,
  dismissed: a.dismissed + b.dismissed,
});

const joined = (habits: Habits, more: Habits): Habits => {
  const all: Habits = { ...habits };
  for (const [at, families] of Object.entries(more))
    for (const [family, counts] of Object.entries(families))
      all[at] = { ...all[at], [family]: sumOf(all[at]?.[family] ?? none, counts) };
  return all;
};

/** Never in a page: there is no lock between one and our own pages. */
export const addHabits = async (more: Habits): Promise<void> => {
  await changing((habits) => joined(habits, more));
};

/** Returns them as they were, for `addHabits`. */
export const forgetHabits = (): Promise<Habits> => changing(() => ({}));

/** Calls back with what is counted after every change, until the signal says stop. */
export const watchHabits = (onChange: (habits: Habits) => void, signal: AbortSignal): void => {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(habitsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
};

/** Summed by family since a day, the most shown first. */
export const habitsSince = (habits: Habits, from: string): [family: string, HabitCounts][] => {
  const sums = new Map<string, HabitCounts>();
  for (const [at, families] of Object.entries(habits)) {
    if (at < from) continue;
    for (const [family, counts] of Object.entries(families))
      sums.set(family, sumOf(sums.get(family) ?? none, counts));
  }
  return [...sums].sort(([a, one], [b, two]) => two.shown - one.shown || (a < b ? -1 : 1));
};
