import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../lib/cases/case.ts';
import { withChange, withReply } from '../../lib/cases/change.ts';
import { csv } from '../../lib/export/csv.ts';
import { importCases } from '../../lib/export/import.ts';
import { json } from '../../lib/export/json.ts';
import { jsonl } from '../../lib/export/jsonl.ts';
import { sampleCase } from '../cases/sample.ts';

const whole = async (chunks: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
};

const now = '2026-11-21T10:00:00.000Z';
const busy = withReply(
  withChange(
    sampleCase(1),
    { status: 'resolved', amount: 12.5, currency: 'EUR', rootCause: 'supplier' },
    { kind: 'status', text: 'Refund "paid", line\nbreak' },
    'a1',
    now,
  ),
  { site: 'gmail', account: '', thread: '', message: 'r1', at: now },
  'a2',
  now,
);

const formats = {
  csv: (cases: Case[]) => csv(cases, { bom: false }),
  'csv with BOM': (cases: Case[]) => csv(cases, { bom: true }),
  json,
  jsonl,
};

test.each(Object.entries(formats))('%s: what is exported is imported again', async (_, format) => {
  const cases = [sampleCase(0), busy, sampleCase(2, { name: 'Zoë, "Z" O’Neil' })];
  const back = importCases(await whole(format(cases)));
  expect(back.errors).toEqual([]);
  expect(back.cases).toEqual(cases);
});

test.each(Object.entries(formats))('%s: any text comes back as it was', async (_, format) => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'\'"=+-@,;\r\n\t ＝a'), maxLength: 10 }),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (summary, product) => {
      const one = sampleCase(0, { summary, product });
      expect(importCases(await whole(format([one]))).cases).toEqual([one]);
    }),
    { numRuns: 100 },
  );
});

test.each(Object.entries(formats))('%s: no case is a sound file too', async (_, format) => {
  expect(importCases(await whole(format([])))).toMatchObject({ cases: [], errors: [] });
});

test('a JSON export is one JSON document', async () => {
  const document = JSON.parse(await whole(json([sampleCase(0), busy])));
  expect(document.cases).toEqual([sampleCase(0), busy]);
  expect(document.manifest).toMatchObject({
    schemaVersion: 1,
    count: 2,
    from: '2026-11-20T10:00:00.000Z',
    to: '2026-11-20T10:01:00.000Z',
  });
});
