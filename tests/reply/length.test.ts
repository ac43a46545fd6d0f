import { expect, test } from 'vitest';
import { weightedLength } from '../../lib/reply/length.ts';

// The figures of twitter-text 3.1.0.
test.each([
  ['hello', 5],
  ['', 0],
  ['https://example.com/a/very/long/path?with=query', 23],
  ['example.com', 23],
  ['see example.com now', 31],
  ['👨‍👩‍👧‍👦', 2],
  ['👍🏽', 2],
  ['🇳🇴', 2],
  ['日本', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['it’s “fine” – yes', 17],
  ['write to a@example.com', 22],
])('%j weighs %i', (text, weight) => {
  expect(weightedLength(text)).toBe(weight);
});

test('a long text is counted to its end', () => {
  expect(weightedLength('a'.repeat(281))).toBe(281);
});
