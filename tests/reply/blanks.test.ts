import { expect, test } from 'vitest';
import { blanksIn, fillBlanks } from '../../lib/reply/blanks.ts';

const text = '[colleague] writes by [date]. You will know by [date], see [1] and [Bo].';

test('blanks are named, and told apart by their place', () => {
  expect(blanksIn(text).map(({ key }) => key)).toEqual(['colleague 0', 'date 0', 'date 1']);
  for (const { start, end, name } of blanksIn(text))
    expect(text.slice(start, end)).toBe(`[${name}]`);
});

test('what was typed takes the place of its blank, and nothing else moves', () => {
  expect(fillBlanks(text, { 'date 1': 'Friday', 'colleague 0': 'Maria [date]' })).toBe(
    'Maria [date] writes by [date]. You will know by Friday, see [1] and [Bo].',
  );
  expect(fillBlanks(text, { 'date 0': '  ' })).toBe(text);
  expect(fillBlanks('No blank here.', { 'date 0': 'Friday' })).toBe('No blank here.');
});
