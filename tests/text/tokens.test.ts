import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../lib/text/tokens.ts';

const norms = (text: string): string[] => tokenize(text).map(({ norm }) => norm);

test.each<[string, string[]]>([
  ["We're sorry.", ["we're", 'sorry', '.']],
  ['We’re sorry', ["we're", 'sorry']],
  ['I´m, can`t, won＇t', ["i'm", ',', "can't", ',', "won't"]],
  ['re-read my e-mail', ['re-read', 'my', 'e-mail']],
  ["the agents' tone", ['the', 'agents', "'", 'tone']],
  ['3.5 of 1,200', ['3.5', 'of', '1,200']],
  ['obvi\u200bously', ['obviously']],
  ['inconve\u00adnience', ['inconvenience']],
  ['\u202eabc\u202c', ['abc']],
  ['ﬁne oﬃce', ['fine', 'office']],
  ['cafe\u0301', ['café']],
  ['İstanbul', ['i̇stanbul']],
  ['𝐬𝐨𝐫𝐫𝐲', ['sorry']],
  ['no… really', ['no', '...', 'really']],
  ['👩‍👩‍👧 ❤️ 🇩🇪 👍🏽', ['👩👩👧', '❤', '🇩🇪', '👍🏽']],
  ['sorry\r\nfor', ['sorry', 'for']],
  ['José’s café\u00a0— £3.50×2', ["josé's", 'café', '—', '£', '3.50', '×', '2']],
  ['fiancée-to-be; the ‘sorry’', ['fiancée-to-be', ';', 'the', "'", 'sorry', "'"]],
  ['שלום עולם', ['שלום', 'עולם']],
  ['', []],
  ['\u200b \ufeff', []],
])('%j is read as %j', (text, expected) => {
  expect(norms(text)).toEqual(expected);
});

test('an emoji is one token that is no word', () => {
  expect(tokenize('ok 👩‍👩‍👧!')[1]).toMatchObject({ start: 3, end: 11, word: false });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'ﬃ',
        '½',
        'ﷺ',
        'İ',
        'e\u0301',
        '👩‍👩‍👧',
        '\u200b',
        '\u202e',
        '\r\n',
        "'",
        '’',
        '-',
        'a',
        'B',
        ' ',
        '.',
        '3',
        'א',
        '\ud800',
        '`',
        '…',
      ),
    )
    .map((parts) => parts.join('')),
);

test('every token points at its own characters, in order, and nothing seen is left out', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { start, end, norm } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(tokenize(text.slice(start, end))[0]?.norm).toBe(norm);
        expect(text.slice(at, start)).toMatch(/^[\s\p{Cf}\p{Mn}\u180e]*$/u);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test('a part is read as it is in the whole', () => {
  const text = 'One two. Three four.';
  expect(tokenize(text, 9, 19)).toEqual(tokenize(text).slice(3, 5));
});

test.each([
  ['zero-width', `a${'\u200b'.repeat(100_000)}`],
  ['apostrophes', `a${"'".repeat(100_000)}`],
  ['hyphens and zero-width', '-\u200b'.repeat(50_000)],
  ['joined emoji', '👩\u200d'.repeat(50_000)],
  ['marks', 'a\u0301'.repeat(50_000)],
])('a long run of %s is read to its end', (_, text) => {
  const tokens = tokenize(text);
  expect(tokens.length).toBeGreaterThan(0);
  expect(tokens.at(-1)?.end).toBeLessThanOrEqual(text.length);
});
