import { expect, test } from 'vitest';
import {
  actionOf,
  chordOf,
  defaultMarkKeys,
  isChord,
  markActions,
} from '../../lib/settings/mark-keys.ts';

const pressed = (code: string, leads: Partial<KeyboardEvent> = {}) => ({
  ...{ code, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false },
  ...leads,
});

test('every action has a key to begin with, and no two the same', () => {
  for (const action of markActions) expect(isChord(defaultMarkKeys[action])).toBe(true);
  expect(new Set(Object.values(defaultMarkKeys)).size).toBe(markActions.length);
});

test('a key is known by its place and its leads, not by the letter it makes', () => {
  const next = pressed('Period', { altKey: true, shiftKey: true });
  expect(chordOf(next)).toBe('Alt+Shift+Period');
  expect(actionOf(defaultMarkKeys, next)).toBe('next');
  expect(actionOf(defaultMarkKeys, pressed('Period', { altKey: true }))).toBeNull();
  expect(actionOf(defaultMarkKeys, { ...next, ctrlKey: true })).toBeNull();
  expect(actionOf({ ...defaultMarkKeys, next: '' }, next)).toBeNull();
});

test.each([
  ['Alt+KeyD', true],
  ['Ctrl+Alt+Meta+Shift+F5', true],
  ['Shift+KeyD', false],
  ['KeyD', false],
  ['', false],
  ['Alt+Enter', false],
  ['Alt+Backspace', false],
  ['Shift+Alt+KeyD', false],
  ['Alt+Shift+constructor', false],
])('%j can be a key: %j', (chord, right) => {
  expect(isChord(chord)).toBe(right);
});
