import { expect, test } from 'vitest';
import { mergeChange } from '../../lib/settings/merge-change.ts';

const phrase = (words: string, why = '') => ({ phrase: words, why });

test('where nothing else was changed, what is wanted is what becomes', () => {
  expect(mergeChange('Acme', 'Acme Ltd', 'Acme')).toBe('Acme Ltd');
  expect(mergeChange(['a', 'b'], ['b', 'c', 'a'], ['a', 'b'])).toEqual(['b', 'c', 'a']);
});

test('two who change different parts of one setting both have their way', () => {
  const seen = { days: [1, 2, 3], hours: { from: 540, to: 1020 } };
  const here = { ...seen, hours: { from: 480, to: 1020 } };
  const there = { days: [1, 2, 3, 6], hours: { from: 540, to: 1080 } };
  expect(mergeChange(seen, here, there)).toEqual({
    days: [1, 2, 3, 6],
    hours: { from: 480, to: 1080 },
  });
});

test('of the very same part, the later wins', () => {
  expect(mergeChange('a', 'b', 'c')).toBe('b');
  expect(mergeChange('a', 'a', 'c')).toBe('c');
});

test('what was added, changed and removed in one list meets what was in the other', () => {
  const seen = [phrase('ticket'), phrase('kindly'), phrase('policy')];
  const here = [phrase('ticket', 'A number is nobody.'), phrase('policy'), phrase('unfortunately')];
  const there = [phrase('ticket'), phrase('kindly'), phrase('policy', 'Ours.'), phrase('asap')];
  expect(mergeChange(seen, here, there)).toEqual([
    phrase('ticket', 'A number is nobody.'),
    phrase('policy', 'Ours.'),
    phrase('asap'),
    phrase('unfortunately'),
  ]);
});

test('taken back, a removal brings the thing back and leaves what was added since', () => {
  expect(mergeChange(['b'], ['a', 'b'], ['b', 'c'])).toEqual(['b', 'c', 'a']);
  expect(mergeChange(['a', 'b'], ['a'], ['a', 'b', 'c'])).toEqual(['a', 'c']);
});

test('what was removed elsewhere and not touched here stays removed; what was changed here is kept', () => {
  const seen = [phrase('ticket'), phrase('kindly')];
  expect(mergeChange(seen, [...seen, phrase('policy')], [phrase('kindly')])).toEqual([
    phrase('kindly'),
    phrase('policy'),
  ]);
  expect(
    mergeChange(seen, [phrase('ticket', 'Words.'), phrase('kindly')], [phrase('kindly')]),
  ).toEqual([phrase('kindly'), phrase('ticket', 'Words.')]);
});
