import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { here, step } from '../../lib/marks/keys.ts';
import type { Placed } from '../../lib/marks/mark.ts';

const { window } = new JSDOM('<p>one two three four five</p>');
const text = window.document.querySelector('p')?.firstChild as Text;

const range = (start: number, end: number): Range => {
  const made = window.document.createRange();
  made.setStart(text, start);
  made.setEnd(text, end);
  return made;
};

const placed = (key: string, start: number, end: number): Placed => ({
  mark: {
    ...{ key, start, end, strength: 'strong', title: '', why: '', instead: '', source: '' },
    replacements: [],
  },
  range: range(start, end),
});

const all = [placed('two', 4, 7), placed('four', 14, 18)];
const keyOf = (one: Placed | null): string | undefined => one?.mark.key;

beforeEach(() => vi.stubGlobal('Range', window.Range));

test.each([
  [0, 'two', 'four'],
  [5, 'four', 'two'],
  [10, 'four', 'two'],
  [22, 'two', 'four'],
])('from the caret at %i: next %s, previous %s', (at, next, previous) => {
  expect(keyOf(step(all, null, range(at, at), 1))).toBe(next);
  expect(keyOf(step(all, null, range(at, at), -1))).toBe(previous);
});

test('from the open card round the end and on', () => {
  expect(keyOf(step(all, 'two', range(22, 22), 1))).toBe('four');
  expect(keyOf(step(all, 'four', null, 1))).toBe('two');
  expect(keyOf(step(all, 'two', null, -1))).toBe('four');
});

test('without a caret the first is next and the last is before', () => {
  expect(keyOf(step(all, null, null, 1))).toBe('two');
  expect(keyOf(step(all, null, null, -1))).toBe('four');
  expect(step([], null, null, 1)).toBeNull();
});

test.each([
  [0, 'two'],
  [4, 'two'],
  [6, 'two'],
  [7, 'two'],
  [8, 'four'],
  [22, 'two'],
])('the words at the caret, or the next ones: at %i %s', (at, key) => {
  expect(keyOf(here(all, range(at, at)))).toBe(key);
});

test('a caret in another tree is in no marked words', () => {
  const other = new JSDOM('<p>two</p>').window.document;
  const there = other.createRange();
  there.setStart(other.body, 0);
  expect(() => here([], there)).not.toThrow();
  expect(here([], null)).toBeNull();
});
