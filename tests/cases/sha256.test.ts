import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash, sha256, utf8 } from '../../lib/cases/sha256.ts';

test('the hash is the one everybody else computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(hash(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test.each([0, 55, 56, 63, 64, 65, 119, 120, 1000])('%i bytes', (length) => {
  const text = 'a'.repeat(length);
  expect(hash(text)).toBe(createHash('sha256').update(text).digest('hex'));
});

test('pieces hash like the whole', () => {
  const sum = sha256();
  for (const piece of ['one ', 'two ', 'thrée 😀']) sum.add(piece);
  expect(sum.hex()).toBe(hash('one two thrée 😀'));
});

test('half a surrogate pair becomes the replacement character, as in TextEncoder', () => {
  expect([...utf8('a\ud83d')]).toEqual([...new TextEncoder().encode('a\ud83d')]);
});
