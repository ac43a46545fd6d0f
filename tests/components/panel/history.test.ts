import { expect, test } from 'vitest';
import { continuedBy, historyOf } from '../../../components/panel/history.ts';
import { withChange } from '../../../lib/cases/change.ts';
import { withFollowed, withMove } from '../../../lib/cases/moved.ts';
import { withPromise, withPromiseKept } from '../../../lib/cases/owed.ts';
import { sampleCase } from '../../cases/sample.ts';

const now = '2026-11-20T11:00:00.000Z';
const asked = { message: 'p2', from: 'x-public', to: 'x-dm' } as const;
const public_ = { site: 'x', channel: 'x-public', public: true } as const;
const moved = withMove(sampleCase(1, public_), asked, 'a1', now);
const here = { site: 'x', account: 'help@acme.example', thread: 'dm-1' } as const;
const closed = { kind: 'status', text: 'Closed' } as const;

test('a case that waits is known in its own conversation, until they have written', () => {
  const own = { ...here, thread: 't-1' };
  expect(historyOf(own, [moved])).toEqual({ earlier: [], movedAt: null, waits: true });
  expect(historyOf(own, [withFollowed(moved, 'a2', now)])).toBeUndefined();
});

test('a case that was asked over goes on in another conversation of that customer', () => {
  expect(continuedBy(here, [moved])).toBe(moved);
  expect(continuedBy(here, [withFollowed(moved, 'a2', now)])).not.toBeNull();
  expect(historyOf(here, [moved])).toEqual({ earlier: [], movedAt: now, waits: false });
});

test.each([
  ['in its own conversation', { ...here, thread: 't-1' }, [moved]],
  ['once it is closed', here, [withChange(moved, { status: 'closed' }, closed, 'a3', now)]],
  ['where nobody was asked over', here, [sampleCase(1, public_)]],
  ['where this one has a case of its own', here, [sampleCase(2, { ...here }), moved]],
  ['where nobody is known', here, []],
])('none goes on %s', (_, place, known) => {
  expect(continuedBy(place, known)).toBeNull();
});

test('earlier cases tell their matter, a promise not kept and a gesture, and no more', () => {
  const promised = withPromise(sampleCase(3), { text: 'By noon.', due: now }, 'p1', now);
  const known = [
    withPromiseKept(promised, 'p1', false, 'a4', now),
    sampleCase(4, { category: 'billing', remedyGiven: 'credit' }),
    sampleCase(5, { category: 'other', value: 'Fairness' }),
  ];
  expect(historyOf(here, known)).toEqual({
    earlier: [
      { category: 'product-defect', promiseBroken: true, gesture: false },
      { category: 'billing', promiseBroken: false, gesture: true },
      { category: 'other', promiseBroken: false, gesture: true },
    ],
    movedAt: null,
    waits: false,
  });
  expect(historyOf({ ...here, site: 'gmail', thread: 't-4' }, known)?.earlier).toHaveLength(2);
  expect(historyOf(here, [])).toBeUndefined();
});
