import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../lib/text/sentences.ts';

const texts = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Thank you, Mr. Smith. Bye.', ['Thank you, Mr. Smith.', 'Bye.']],
  ['At 3 p.m. today. Bye.', ['At 3 p.m. today.', 'Bye.']],
  ['We close at 6 p.m. Come early.', ['We close at 6 p.m.', 'Come early.']],
  ['The answer is no. We looked.', ['The answer is no.', 'We looked.']],
  ['Order no. 4411 is late.', ['Order no. 4411 is late.']],
  ['e.g. this one. Then', ['e.g. this one.', 'Then']],
  ['It cost 3.50 pounds. Really?!', ['It cost 3.50 pounds.', 'Really?!']],
  ['He said "no." Then left.', ['He said "no."', 'Then left.']],
  ['We are\r\nsorry. Bye', ['We are\r\nsorry.', 'Bye']],
  ['One\r\n\r\nTwo', ['One', 'Two']],
  ['Hi Sam,\nWe are sorry', ['Hi Sam,', 'We are sorry']],
  ['Two things:\n- one\n- two', ['Two things:', '- one', '- two']],
  ['Wait… what', ['Wait…', 'what']],
  ['すみません。ありがとう。', ['すみません。', 'ありがとう。']],
  ['', []],
  [' \n ', []],
])('%j', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('sentences hold every seen character once, in order', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc
          .array(
            fc.constantFrom(
              '. ',
              '\n\n',
              '\r\n',
              'Mr',
              'no',
              'a',
              '!',
              '"',
              ')',
              ' ',
              '…',
              '- ',
              'A,\n',
              '3',
            ),
          )
          .map((parts) => parts.join('')),
      ),
      (text) => {
        let at = 0;
        for (const { start, end } of sentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  '.'.repeat(100_000).concat('x'),
  '."'.repeat(50_000).concat('x'),
  '\n '.repeat(50_000),
  'a,\n'.repeat(30_000),
])('a long run is read to its end', (text) => {
  const last = sentences(text).at(-1);
  expect(last?.end ?? text.trim().length).toBe(text.trimEnd().length);
});
