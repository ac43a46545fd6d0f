import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../lib/cases/case.ts';
import { matches } from '../../lib/cases/matches.ts';
import { categories } from '../../lib/detect/reading.ts';
import { caseIndex } from '../../lib/insights/case-index.ts';
import { lookAt } from '../../lib/insights/look.ts';
import { looksIn, partOf } from '../../lib/insights/part.ts';
import { sampleCase } from '../cases/sample.ts';
import { found as inOrder, now } from './sample-looks.ts';

const samples = Array.from({ length: 8 }, (_, n) => sampleCase(n));
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'É', 'ß', '1', '\n'), maxLength: 3 });
const text = fc.array(word, { maxLength: 5 }).map((all) => all.join(' '));
const change = fc.record({
  summary: text,
  category: fc.constantFrom(...categories),
  name: fc.option(text),
  amount: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
  rootCause: fc.constantFrom('supplier', null),
});
const casesOf = (changes: object[]): Case[] =>
  changes.map((one, n) => ({ ...samples[n], ...one }) as Case);
const some = fc.array(change, { maxLength: samples.length }).map(casesOf);

/** Parts stand the other way round than single cases: of equal ones the order is not the same. */
const found = (...asked: Parameters<typeof inOrder>): number[] =>
  inOrder(...asked).sort((a, b) => a - b);

const nobody = new Set<string>();

test('a part holds every look as it was, also after it was stored', () => {
  fc.assert(
    fc.property(some, (cases) => {
      expect(looksIn(structuredClone(partOf(cases)))).toEqual(cases.map(lookAt));
    }),
  );
});

test('in parts is found what is found in single cases', () => {
  fc.assert(
    fc.property(some, fc.nat(8), text, (cases, at, query) => {
      const index = caseIndex();
      index.putPart(partOf(cases.slice(at)), nobody);
      index.putPart(partOf(cases.slice(0, at)), nobody);
      const right = matches(query, {}, now);
      expect(found(index, query)).toEqual(cases.flatMap((one, n) => (right(one) ? n : [])));
    }),
  );
});

test('what is there already, is to be skipped or was erased does not come in with a part', () => {
  const index = caseIndex();
  index.put(sampleCase(0, { summary: 'Charged twice' }));
  const [, one, two, three] = samples as [Case, Case, Case, Case];
  const gone = { ...three, erasedAt: '2026-11-21T10:00:00.000Z' };
  index.putPart(partOf([sampleCase(0, { summary: 'Kettle' }), one, two, gone]), new Set([one.id]));
  expect(index.size()).toBe(2);
  expect(found(index, 'kettle')).toEqual([]);
  expect(found(index, 'charged')).toEqual([0]);
  expect(found(index, '')).toEqual([0, 2]);
  expect(index.get(one.id)).toBeUndefined();
});

test('thousands of cases with one word are packed and found again', () => {
  const many = Array.from({ length: 3_000 }, (_, n) => ({
    ...samples[0],
    id: `20261120-${String(n).padStart(8, '0')}`,
    summary: n % 700 === 0 ? 'kettle leaks' : 'leaks',
  })) as Case[];
  const index = caseIndex();
  index.putPart(partOf(many), nobody);
  const count = (query: string) => index.find({ query, narrowing: {}, now }).length;
  expect([count('leak'), count('kettle'), count('leaks kettle'), count('lamp')]).toEqual([
    3_000, 5, 5, 0,
  ]);
});
