import { expect, test } from 'vitest';
import { armed, cell, csv } from '../../lib/export/csv.ts';
import { readCsv } from '../../lib/export/read-csv.ts';
import { sampleCase } from '../cases/sample.ts';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  ' =1',
  "'=1",
  "''=1",
  '=HYPERLINK("http://x.example","y")',
])('the cell %j is no formula, and comes back', (text) => {
  const written = cell(text);
  expect(written.startsWith('"\'')).toBe(true);
  expect([...readCsv(`${written}\r\n`)][0]?.cells).toEqual([text]);
});

test.each(['plain', "it's", "'quoted'", '4417-220', '', '1,2', 'a\r\nb', 'say "x"'])(
  'the cell %j is written as it is',
  (text) => {
    expect(cell(text)).toBe(`"${text.replaceAll('"', '""')}"`);
    expect(armed(text)).toBe(text);
  },
);

test('rows end in CR LF, every cell is quoted, and the first line names the columns', async () => {
  const chunks: string[] = [];
  for await (const chunk of csv([sampleCase(0)], { bom: true })) chunks.push(chunk);
  expect(chunks[0]).toMatch(/^\ufeff"id","created",/);
  expect(chunks[1]).toMatch(/^"20261120-[^"]{8}",.*\r\n$/s);
});

test('the reader counts lines inside quoted cells', () => {
  expect([...readCsv('"a\nb",c\r\n"d",\n')]).toEqual([
    { line: 1, cells: ['a\nb', 'c'] },
    { line: 3, cells: ['d', ''] },
  ]);
  expect(() => [...readCsv('"a\r\n"b')]).toThrow(/Line 1/);
});
