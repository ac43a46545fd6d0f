import { expect, test } from 'vitest';
import { sourceName } from '../../../components/options/source-name.ts';
import { rules } from '../../../lib/lint/rules/index.ts';
import { wordsOf } from '../../../lib/lint/rules/words.ts';

test('a source is named in words', () => {
  expect(sourceName('A, C 5')).toBe(
    'Three ways to resolve sticky situations; Dealing with unhappy customers, 5',
  );
});

test('no rule is taught in a place without a name', () => {
  const unnamed = rules.filter(({ id }) =>
    /^[A-Z]\b|; [A-Z]\b/.test(sourceName(wordsOf(id).source)),
  );
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});
