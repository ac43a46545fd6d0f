import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '../../lib/cases/case.ts';
import { matches } from '../../lib/cases/matches.ts';
import { caseIndex } from '../../lib/insights/case-index.ts';
import { sampleCase } from '../cases/sample.ts';
import { found, indexOf, now } from './sample-looks.ts';

const at = (minute: number) => ({
  received: new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString(),
});

test('words are found whole, in parts, in any case, and all of them are wanted', () => {
  const index = indexOf(
    { ...at(0), summary: 'The Kettle leaks' },
    { ...at(1), summary: 'A teakettle arrived' },
    { ...at(2), summary: 'Charged twice' },
  );
  expect(found(index, 'kettle')).toEqual([0, 1]);
  expect(found(index, 'KETTLE leak')).toEqual([0]);
  expect(found(index, '')).toEqual([0, 1, 2]);
  expect(found(index, 'kettle twice')).toEqual([]);
});

const samples = Array.from({ length: 8 }, (_, n) => sampleCase(n));

test('it finds what looking through every case finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'É', 'ß', '1'), maxLength: 3 });
  const text = fc.array(word, { maxLength: 5 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: samples.length }), text, (summaries, query) => {
      const cases = summaries.map((summary, n) => ({ ...samples[n], ...at(n), summary }) as Case);
      const index = caseIndex();
      for (const one of cases) index.put(one);
      const right = matches(query, {}, now);
      const slow = cases.flatMap((one, n) => (right(one) ? n : []));
      expect(found(index, query)).toEqual(slow);
    }),
  );
});

test('a case that is put again is what it is now; an erased or dropped one is gone', () => {
  const index = indexOf({ summary: 'Kettle' }, { summary: 'Kettle' }, { summary: 'Kettle' });
  index.put(sampleCase(0, { summary: 'Charged', category: 'billing' }));
  index.put(sampleCase(1, { erasedAt: '2026-11-21T10:00:00.000Z' }));
  index.drop(sampleCase(2).id);
  expect(found(index, 'kettle')).toEqual([]);
  expect(found(index, 'charged', { category: 'billing' })).toEqual([0]);
  expect(index.size()).toBe(1);
});

test('filters hold together, a day is the whole of it, and no cause is a cause to filter by', () => {
  const index = indexOf(
    { received: '2026-11-19T12:00:00.000Z', rootCause: 'system', agent: 'Sam' },
    { received: '2026-11-20T12:00:00.000Z', agent: 'Kim', severity: 4 },
    { received: '2026-11-21T11:00:00.000Z', agent: 'Sam', severity: 4 },
  );
  expect(found(index, '', { from: '2026-11-20' })).toEqual([1, 2]);
  expect(found(index, '', { to: '2026-11-20' })).toEqual([0, 1]);
  expect(found(index, '', { from: '2026-11-20', to: '2026-11-20' })).toEqual([1]);
  expect(found(index, '', { agent: 'Sam', severity: 4 })).toEqual([2]);
  expect(found(index, '', { cause: 'unknown' })).toEqual([1, 2]);
  expect(found(index, '', { cause: 'system' })).toEqual([0]);
});

test('a reply is late when it came after its time, or has not come though the time is over', () => {
  const due = { acknowledgeDue: '2026-11-21T10:00:00.000Z' };
  const index = indexOf(
    { ...due, ...at(0), acknowledgedAt: '2026-11-21T09:59:00.000Z' },
    { ...due, ...at(1), acknowledgedAt: '2026-11-21T10:05:00.000Z' },
    { ...due, ...at(2) },
    { ...at(3), acknowledgeDue: '2026-11-22T10:00:00.000Z' },
  );
  expect(found(index, '', { state: 'late' })).toEqual([1, 2]);
  expect(found(index, '', { state: 'in-time' })).toEqual([0]);
  expect(found(index, '', { state: 'answered' })).toEqual([0, 1]);
});

test('every column sorts both ways, the newest of equal ones first', () => {
  const index = indexOf(
    { ...at(0), severity: 2, category: 'other', agent: 'b', status: 'closed' },
    { ...at(1), severity: 4, category: 'billing', agent: 'A', status: 'new' },
    { ...at(2), severity: 2, category: 'delivery', agent: 'c', status: 'new' },
  );
  const by = (key: Parameters<typeof found>[3]) => found(index, '', {}, key);
  expect(by({ by: 'received', down: true })).toEqual([2, 1, 0]);
  expect(by({ by: 'severity', down: true })).toEqual([1, 2, 0]);
  expect(by({ by: 'severity', down: false })).toEqual([2, 0, 1]);
  expect(by({ by: 'category', down: false })).toEqual([1, 2, 0]);
  expect(by({ by: 'agent', down: false })).toEqual([1, 0, 2]);
  expect(by({ by: 'agent', down: true })).toEqual([2, 0, 1]);
  expect(by({ by: 'status', down: false })).toEqual([2, 1, 0]);
});

test('what is owed first stands first, and what owes nothing last, either way', () => {
  const index = indexOf(
    { status: 'closed', followUps: [] },
    { acknowledgeDue: '2026-11-21T10:00:00.000Z' },
    { acknowledgeDue: '2026-11-20T10:00:00.000Z' },
    { ...at(3), status: 'closed', followUps: [] },
  );
  expect(found(index, '', {}, { by: 'due', down: false })).toEqual([2, 1, 3, 0]);
  expect(found(index, '', {}, { by: 'due', down: true })).toEqual([1, 2, 3, 0]);
  expect(found(index, '', { state: 'overdue' }, { by: 'due', down: false })).toEqual([2, 1]);
});

test('a case is found by how long its first reply took, and by the currency that was paid in', () => {
  const replied = (time: string) => ({
    received: '2026-11-20T09:00:00.000Z',
    acknowledgedAt: `2026-11-20T${time}:00.000Z`,
  });
  const index = indexOf(
    { ...replied('09:14'), currency: 'EUR', amount: 3 },
    { ...replied('09:15'), currency: '', amount: 3 },
    {},
  );
  expect(found(index, '', { reply: 'to-15-minutes' })).toEqual([0]);
  expect(found(index, '', { reply: 'to-1-hour' })).toEqual([1]);
  expect(found(index, '', { state: 'paid', currency: '' })).toEqual([1]);
});
