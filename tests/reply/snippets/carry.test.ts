import { expect, test } from 'vitest';
import { carryTyped } from '../../../lib/reply/snippets/carry.ts';

const a = { name: 'A', text: 'By [date], [customer name].' };
const b = { name: 'B', text: 'Then [date] or [date].' };
const c = { name: 'C', text: 'Nothing to fill.' };
const all = { 'date 0': 'Friday', 'date 1': 'Monday', 'date 2': 'June', 'customer name 0': 'Jo' };

test.each([
  ['one more at the end', [a], [a, b], ['date 0', 'customer name 0']],
  ['one less at the end', [a, b], [a], ['date 0', 'customer name 0']],
  ['one less at the beginning', [a, b], [b], []],
  ['turned round', [a, b], [b, a], ['customer name 0']],
  ['one without blanks between', [a, b], [a, c, b], Object.keys(all)],
  ['as it was', [a, b], [a, b], Object.keys(all)],
  ['all gone', [a, b], [], []],
])('%s', (_, before, after, kept) => {
  expect(Object.keys(carryTyped(all, before, after)).sort()).toEqual([...kept].sort());
});
