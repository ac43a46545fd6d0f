import { expect, test } from 'vitest';
import { duration, when } from '../../../components/ui/duration.ts';

const minutes = (count: number): number => count * 60_000;

test.each([
  [0.5, 'under 1 min'],
  [45, '45 min'],
  [60, '1 h'],
  [130, '2 h 10 min'],
  [24 * 60, '1 day'],
  [75 * 60, '3 days'],
])('%d minutes are %s', (count, said) => {
  expect(duration(minutes(count))).toBe(said);
});

const now = new Date('2026-11-20T12:00:00Z');

test.each([
  ['2026-11-20T12:00:20Z', 'now'],
  ['2026-11-20T11:15:00Z', '45 min ago'],
  ['2026-11-20T09:50:00Z', '2 h ago'],
  ['2026-11-20T14:10:00Z', 'in 2 h'],
  ['2026-11-23T13:00:00Z', 'in 3 days'],
])('%s is %s', (iso, said) => {
  expect(when(iso, now)).toBe(said);
});
