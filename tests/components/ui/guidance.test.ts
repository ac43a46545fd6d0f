import { expect, test } from 'vitest';
import { guidanceFor, sourceName } from '../../../components/ui/guidance.ts';
import { rules } from '../../../lib/lint/rules/index.ts';
import { sources } from '../../../lib/lint/rules/sources.ts';

test('a source is named in words', () => {
  expect(sourceName('A, C 5')).toBe(
    'Three ways to resolve sticky situations; Dealing with unhappy customers, 5',
  );
  expect(guidanceFor('C 5, A')).toBe('Guidance: dealing with unhappy customers, 5.');
});

test("a team's own phrase rests on nothing that was taught", () => {
  expect(guidanceFor('')).toBe('');
});

test('no rule is taught in a place without a name', () => {
  const unnamed = rules.filter(({ id }) => {
    const names = sourceName(sources[id] ?? '').split('; ');
    return names.some((name) => !/^\p{Lu}\p{L}+ /u.test(name));
  });
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});
