import { expect, test } from 'vitest';
import { sayError } from '../../components/cases/import/say-error.ts';
import { cell, csv } from '../../lib/export/csv.ts';
import * as pure from '../../lib/export/import.ts';
import { jsonl } from '../../lib/export/jsonl.ts';
import { readCsv } from '../../lib/export/read-csv.ts';
import { sampleCase } from '../cases/sample.ts';

const { importing } = pure;

/** As it is read: the room names what is wrong, the interface says it. */
const importCases = (file: string) => {
  const read = pure.importCases(file);
  return { ...read, errors: read.errors.map(sayError) };
};

const exported = async (): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of jsonl([sampleCase(0), sampleCase(1), sampleCase(2)])) lines.push(line);
  return lines;
};

test('a whole file says that it is sound', async () => {
  const back = importCases((await exported()).join(''));
  expect(back).toMatchObject({ errors: [], manifest: 'sound' });
  expect(back.cases).toHaveLength(3);
});

test('a file that lost a line, or had one edited, is told', async () => {
  const lines = await exported();
  expect(importCases(lines.toSpliced(1, 1).join('')).manifest).toBe('damaged');
  const edited = lines.join('').replace('product-defect', 'billing');
  expect(importCases(edited)).toMatchObject({ manifest: 'damaged', errors: [] });
  expect(importCases(lines.slice(0, 3).join('')).manifest).toBe('none');
});

test('a CSV that lost, moved or changed a row is told, and where', async () => {
  const lines: string[] = [];
  for await (const line of csv(
    [0, 1, 2, 3].map((n) => sampleCase(n)),
    { bom: false },
  ))
    lines.push(line);
  const [head = '', one = '', two = '', three = '', four = ''] = lines;
  const read = (...rows: string[]) => importCases(rows.join(''));
  expect(read(head, one, two, three, four)).toMatchObject({ manifest: 'sound', errors: [] });
  const lost = read(head, one, three, four);
  expect(lost).toMatchObject({ manifest: 'damaged', refused: 0, errors: [{ line: 3 }] });
  expect(lost.cases).toHaveLength(3);
  expect(read(head, two, one, three, four).manifest).toBe('damaged');
  const edited = read(head, one, two.replace('product-defect', 'billing'), three, four);
  expect(edited).toMatchObject({ manifest: 'damaged', errors: [{ line: 3 }] });
});

test('a CSV that was cut between two rows, or added to, is told', async () => {
  const lines: string[] = [];
  for await (const line of csv(
    [0, 1, 2].map((n) => sampleCase(n)),
    { bom: true },
  ))
    lines.push(line);
  const cut = importCases(lines.slice(0, 3).join(''));
  expect(cut).toMatchObject({
    manifest: 'damaged',
    refused: 0,
    errors: [{ line: 3, why: 'The file ends before its last row: it was cut off.' }],
  });
  expect(cut.cases).toHaveLength(2);
  const more = importCases([...lines, lines[3]].join(''));
  expect(more).toMatchObject({ manifest: 'damaged', errors: [{ line: 5 }] });
  const joined = importCases([...lines, ...lines.slice(1)].join(''));
  expect(joined).toMatchObject({ manifest: 'damaged', errors: [{ line: 5 }] });
});

test('the last seal of a CSV says how many cases there are, from when, and in which schema', async () => {
  const cases = [2, 0, 1].map((n) => sampleCase(n));
  const lines: string[] = [];
  for await (const line of csv(cases, { bom: false })) lines.push(line);
  const [, , , last = ''] = lines;
  const [row] = [...readCsv(last)];
  const [seal, manifest = ''] = (row?.cells.at(-1) ?? '').split(/ (.*)/s);
  expect(seal).toMatch(/^h[0-9a-f]{16}$/);
  expect(JSON.parse(manifest)).toEqual({
    schemaVersion: 1,
    count: 3,
    from: sampleCase(0).created,
    to: sampleCase(2).created,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const lied = last.replace('""count"":3', '""count"":4');
  expect(importCases(lines.with(3, lied).join(''))).toMatchObject({ manifest: 'damaged' });
});

test("a CSV without a seal, of somebody's own making, is read and says nothing", async () => {
  const lines: string[] = [];
  for await (const line of csv([sampleCase(0)], { bom: false })) lines.push(line);
  const bare = lines
    .flatMap((line) => [...readCsv(line)])
    .map(({ cells }) => cells.slice(0, -1).map(cell).join(','));
  expect(importCases(bare.join('\n'))).toMatchObject({ manifest: 'none', errors: [] });
});

test('a file, a line and a row longer than a case can be are refused', async () => {
  const whole = { length: 200_000_001 } as string;
  expect(importCases(whole).errors).toEqual([{ line: 1, why: 'This file is too large.' }]);
  const long = JSON.stringify({ ...sampleCase(0), summary: 'x'.repeat(1_000_000) });
  expect(importCases(`${long}\n${JSON.stringify(sampleCase(1))}\n`)).toMatchObject({
    cases: [{ id: sampleCase(1).id }],
    errors: [{ line: 1, why: 'This line is longer than a case can be.' }],
  });
  const row = `"id","summary"\n"1",${cell('y'.repeat(1_000_001))}\n`;
  expect(importCases(row)).toMatchObject({
    cases: [],
    errors: [{ line: 2, why: 'This row is longer than a case can be.' }],
  });
});

test('no more than a million rows are read', () => {
  const { cases, errors, refused } = importCases('7\n'.repeat(1_000_100));
  expect(cases).toEqual([]);
  expect(refused).toBe(1_000_000);
  expect(errors.at(-1)?.why).toMatch(/no more than a million/);
});

test('a bad line is named and the rest goes on', async () => {
  const lines = await exported();
  lines.splice(1, 1, '{"id": \n', '{"__proto__": {"x": 1}}\n', '7\n');
  const { cases, errors } = importCases(lines.join(''));
  expect(cases).toHaveLength(2);
  expect(errors.map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(({} as { x?: number }).x).toBeUndefined();
});

test('a field that does not fit is named', () => {
  const row = { ...sampleCase(0), severity: 9 };
  expect(importCases(JSON.stringify(row)).errors).toEqual([
    { line: 1, why: 'The field severity does not fit a case.' },
  ]);
  expect(importCases(JSON.stringify({ ...sampleCase(0), extra: 1 })).errors[0]?.why).toMatch(
    /field extra/,
  );
});

test('a case of a newer schema is refused with what to do', () => {
  const row = { ...sampleCase(0), schemaVersion: 2 };
  expect(importCases(JSON.stringify(row)).errors[0]?.why).toMatch(/newer Amends/);
});

test('two revisions in one file become one case', () => {
  const later = sampleCase(0, { product: 'Kettle', updated: '2026-11-21T10:00:00.000Z' });
  const text = [sampleCase(0), later].map((one) => JSON.stringify(one)).join('\n');
  expect(importCases(text).cases).toMatchObject([{ product: 'Kettle' }]);
});

test('JSON laid out anew is read too', () => {
  const text = JSON.stringify({ cases: [sampleCase(0), sampleCase(1)] }, null, 2);
  expect(importCases(text)).toMatchObject({ errors: [], manifest: 'none' });
  expect(importCases(text).cases).toHaveLength(2);
});

test.each(['', ' ', '{', '[', '[[', '"', '"id', 'null', '<html>', '[1,2]', '{"a":1}'])(
  '%j gives no case and does not throw',
  (text) => {
    expect(importCases(text).cases).toEqual([]);
  },
);

test('a line nested deeper than a case is refused before it is read', () => {
  const deep = `{"id":${'['.repeat(20)}${']'.repeat(20)}}`;
  expect(importCases(deep).errors).toEqual([
    { line: 1, why: 'This line is nested deeper than a case is.' },
  ]);
  const brackets = { ...sampleCase(0), summary: `${'[{'.repeat(30)}"\\` };
  expect(importCases(JSON.stringify(brackets)).cases).toEqual([brackets]);
});

test('of very many refused lines the first are named and all are counted', () => {
  const { errors, refused } = importCases('{"a":1}\n'.repeat(3_000));
  expect(errors).toHaveLength(1_000);
  expect(refused).toBe(3_000);
});

test('reading goes in steps, so that a page can draw between them', () => {
  const lines = `${JSON.stringify(sampleCase(0))}\n`.repeat(600);
  const steps = importing(lines);
  expect([steps.next().value, steps.next().value]).toEqual([250, 500]);
  expect(steps.next()).toMatchObject({ done: true, value: { errors: [] } });
});

test('deep nesting does not throw', () => {
  expect(importCases('['.repeat(100_000)).errors).toHaveLength(1);
});
