import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const { addHabits, forgetHabits, habitsSince, readHabits, watchHabits } = await import(
  '../../lib/settings/habits.ts'
);
const { fakeBrowser } = await import('wxt/testing/fake-browser');

const counts = (shown: number, accepted = 0, dismissed = 0) => ({ shown, accepted, dismissed });

beforeEach(() => fakeBrowser.reset());

test('what is counted is added to what was, by day and family', async () => {
  await addHabits({ '2026-11-20': { blame: counts(2, 1) } });
  await Promise.all([
    addHabits({ '2026-11-21': { blame: counts(1, 0, 1), tone: counts(4) } }),
    addHabits({ '2026-11-21': { blame: counts(3) } }),
  ]);
  expect(await readHabits()).toEqual({
    '2026-11-20': { blame: counts(2, 1) },
    '2026-11-21': { blame: counts(4, 0, 1), tone: counts(4) },
  });
});

test('they are summed since a day, the most shown first', async () => {
  const habits = {
    '2026-11-19': { tone: counts(50) },
    '2026-11-20': { blame: counts(2, 1), tone: counts(1) },
    '2026-11-21': { blame: counts(3) },
  };
  expect(habitsSince(habits, '2026-11-20')).toEqual([
    ['blame', counts(5, 1)],
    ['tone', counts(1)],
  ]);
});

test('half a year is kept, and a damaged day costs that day', async () => {
  const days = Array.from({ length: 250 }, (_, n) =>
    new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
  );
  await addHabits(Object.fromEntries(days.map((day) => [day, { tone: counts(1) }])));
  const kept = await readHabits();
  expect(Object.keys(kept)).toEqual(days.slice(-190));
  await fakeBrowser.storage.local.set({
    habits: { ...kept, '2026-12-01': { tone: { shown: 'many' } }, yesterday: {} },
  });
  expect(Object.keys(await readHabits())).toEqual(days.slice(-190));
  await fakeBrowser.storage.local.set({ habits: 'gone' });
  expect(await readHabits()).toEqual({});
});

test('they are forgotten at once, and come back with what was counted since', async () => {
  await addHabits({ '2026-11-21': { tone: counts(4) } });
  const before = await forgetHabits();
  expect(await readHabits()).toEqual({});
  await addHabits({ '2026-11-21': { tone: counts(1) } });
  await addHabits(before);
  expect(await readHabits()).toEqual({ '2026-11-21': { tone: counts(5) } });
});

test('a page that shows them hears of each change until it leaves', async () => {
  const stop = new AbortController();
  const heard: unknown[] = [];
  watchHabits((habits) => heard.push(habits), stop.signal);
  await addHabits({ '2026-11-21': { tone: counts(1) } });
  stop.abort();
  await addHabits({ '2026-11-21': { tone: counts(1) } });
  expect(heard).toEqual([{ '2026-11-21': { tone: counts(1) } }]);
});
