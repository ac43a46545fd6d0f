import { expect, test } from 'vitest';
import { withChange } from '../../lib/cases/change.ts';
import { nextDue, owedItems } from '../../lib/cases/clocks.ts';
import { followUpMessage } from '../../lib/cases/follow-up-message.ts';
import { mergeCases } from '../../lib/cases/merge.ts';
import { withFollowUpDone, withPromise, withPromiseKept } from '../../lib/cases/owed.ts';
import { sampleCase } from './sample.ts';

const now = '2026-11-20T11:00:00.000Z';
const later = '2026-11-20T12:00:00.000Z';
const promised = { text: "I'll write to you by noon.", due: '2026-11-20T11:30:00.000Z' };
const resolve = { kind: 'status', text: 'Status: resolved' } as const;

test('a promise is owed until it is kept, is noted once and is taken up again by undo', () => {
  const one = withPromise(sampleCase(), promised, 'p1', now);
  expect(owedItems(one)[0]).toEqual({ kind: 'promise', id: 'p1', ...promised });
  expect(withPromise(one, promised, 'p2', later)).toBe(one);
  const kept = withPromiseKept(one, 'p1', true, 'a2', later);
  expect(kept.promises[0]).toMatchObject({ kept: true, changed: later });
  expect(owedItems(kept).map(({ kind }) => kind)).toEqual(['acknowledge']);
  const again = withPromiseKept(kept, 'p1', null, 'a3', later);
  expect(owedItems(again)[0]?.kind).toBe('promise');
  expect(again.actions.map(({ kind }) => kind)).toEqual([
    'logged',
    'promised',
    'promised',
    'promised',
  ]);
  // A kept promise stays kept when the older revision comes back, whatever the order.
  expect(mergeCases(one, kept).promises).toEqual(kept.promises);
  expect(mergeCases(kept, one).promises).toEqual(kept.promises);
});

test('a resolved case is asked after in three and in seven days', () => {
  const one = withChange(sampleCase(), { status: 'resolved' }, resolve, 'a1', now);
  expect(owedItems(one)).toEqual([
    { kind: 'follow-up', id: 'a1-3', due: '2026-11-23T11:00:00.000Z', text: '' },
    { kind: 'follow-up', id: 'a1-7', due: '2026-11-27T11:00:00.000Z', text: '' },
  ]);
  const once = withFollowUpDone(one, 'a1-3', true, 'a2', later);
  expect(nextDue(once)).toBe('2026-11-27T11:00:00.000Z');
  expect(nextDue(withFollowUpDone(once, 'a1-3', false, 'a3', later))).toBe(
    '2026-11-23T11:00:00.000Z',
  );
});

test.each(['closed', 'reopened'] as const)('once it is %s nobody is to ask any more', (status) => {
  const one = withChange(sampleCase(), { status: 'resolved' }, resolve, 'a1', now);
  const next = withChange(one, { status }, { kind: 'status', text: status }, 'a2', later);
  expect(next.followUps.map(({ done }) => done)).toEqual([later, later]);
});

test('the follow-up says what was agreed, and the second offers to call', () => {
  const change = { status: 'resolved', product: 'kettle', remedyGiven: 'refund' } as const;
  const one = withChange(sampleCase(), change, resolve, 'a1', now);
  const [first, second] = one.followUps;
  expect(followUpMessage(one, String(first?.due))).toBe(
    'Hello,\n\nIt has been 3 days since we wrote to you about the trouble with your kettle. I would like to know whether the refund has reached you. If anything is still open, reply to this message and I will see to it.',
  );
  expect(followUpMessage(one, String(second?.due))).toContain('I will call.');
});
