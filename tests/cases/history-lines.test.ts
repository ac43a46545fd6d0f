import { expect, test } from 'vitest';
import { historyLines, lineOf } from '../../lib/cases/history-lines.ts';
import { withFollowUpDone, withPromise, withPromiseKept } from '../../lib/cases/owed.ts';
import { sampleCase } from './sample.ts';

const now = '2026-11-20T12:00:00.000Z';
const promised = withPromise(
  sampleCase(0),
  { text: 'I will write by Monday.', due: '2026-11-23T17:00:00.000Z' },
  'p1',
  now,
);
const last = (one: typeof promised) => lineOf(one.actions.at(-1) ?? { kind: 'note', text: '' });

test('what the register writes is known again, with what it is about', () => {
  const kept = withPromiseKept(promised, 'p1', true, 'a2', now);
  expect(last(kept)).toEqual({ is: 'kept', of: 'I will write by Monday.' });
  const not = withPromiseKept(promised, 'p1', false, 'a2', now);
  expect(last(not)).toEqual({ is: 'notKept', of: 'I will write by Monday.' });
  const again = withPromiseKept(kept, 'p1', null, 'a3', now);
  expect(last(again)).toEqual({ is: 'owedAgain', of: 'I will write by Monday.' });
  const asked = sampleCase(0, { followUps: [{ id: 'f', due: now, done: null, changed: now }] });
  expect(last(withFollowUpDone(asked, 'f', true, 'a4', now))).toEqual({ is: 'followedUp', of: '' });
});

test('what people wrote stays as it is', () => {
  expect(last(promised)).toBeNull();
  expect(lineOf({ kind: 'note', text: historyLines.logged })).toBeNull();
  expect(lineOf({ kind: 'note', text: 'Kept: the old lamp' })).toBeNull();
  expect(lineOf({ kind: 'changed', text: 'Kategorie: Lieferung' })).toBeNull();
});
