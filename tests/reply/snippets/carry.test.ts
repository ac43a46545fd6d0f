import { expect, test } from 'vitest';
import { carryTyped, typeIn } from '../../../lib/reply/snippets/carry.ts';

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

test('the same fact is typed once, a date in each place', () => {
  const text = '[item], [date], [item], [date], [item]';
  const once = typeIn({}, 'item 0', 'lamp', text);
  expect(once).toEqual({ 'item 0': 'lamp', 'item 1': 'lamp', 'item 2': 'lamp' });
  const other = typeIn(once, 'item 1', 'vase', text);
  expect(other).toEqual({ 'item 0': 'vase', 'item 1': 'vase', 'item 2': 'vase' });
  expect(typeIn({ 'item 1': 'vase' }, 'item 0', 'lamp', text)).toEqual({
    'item 0': 'lamp',
    'item 1': 'vase',
    'item 2': 'lamp',
  });
  expect(typeIn({}, 'date 0', 'Friday', text)).toEqual({ 'date 0': 'Friday' });
});
