import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembering } from '../../lib/text/remembering.ts';

const parts = fc.array(fc.constantFrom('a', 'b', ''), { maxLength: 8 });

test('what is remembered is what would be made anew', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 6 }), (texts) => {
      const make = remembering((part) => `${part}!`);
      for (const text of texts) expect(make(text)).toEqual(text.map((part) => `${part}!`));
    }),
  );
});

test('only what changed is made anew', () => {
  const asked: string[] = [];
  const make = remembering((part) => asked.push(part));
  make(['one', 'two', 'three', 'four']);
  make(['one', 'two and', 'a half', 'three', 'four']);
  make(['one', 'three', 'four']);
  expect(asked).toEqual(['one', 'two', 'three', 'four', 'two and', 'a half']);
});
