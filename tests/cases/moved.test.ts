import { expect, test } from 'vitest';
import { type Case, caseSchema } from '../../lib/cases/case.ts';
import { withChange } from '../../lib/cases/change.ts';
import { nextDue, owedItems } from '../../lib/cases/clocks.ts';
import { followUpMessage } from '../../lib/cases/follow-up-message.ts';
import { mergeCases } from '../../lib/cases/merge.ts';
import { movedAt, waitsToBeWritten, withFollowed, withMove } from '../../lib/cases/moved.ts';
import { withFollowUpDone } from '../../lib/cases/owed.ts';
import { sampleCase } from './sample.ts';

const now = '2026-11-20T11:00:00.000Z';
const later = '2026-11-20T12:00:00.000Z';
const asked = { message: 'post-7', from: 'x-public', to: 'x-dm' } as const;
const posted = sampleCase(0, {
  channel: 'x-public',
  public: true,
  status: 'acknowledged',
  acknowledgedAt: '2026-11-20T10:30:00.000Z',
});
const moved = withMove(posted, asked, 'a1', now);
const set = (one: Case, status: Case['status'], at = later): Case =>
  withChange(one, { status }, { kind: 'status', text: status }, 'a9', at);

test('a customer who was asked to write is waited for, and nothing but the loop is owed', () => {
  expect(waitsToBeWritten(posted)).toBe(false);
  expect(moved.status).toBe('awaiting-customer');
  expect(waitsToBeWritten(moved)).toBe(true);
  expect(movedAt(moved)).toBe(now);
  expect(moved.channelMoves).toEqual([
    { id: 'post-7', from: 'x-public', to: 'x-dm', at: now, followed: null, changed: now },
  ]);
  expect(owedItems(moved)).toEqual([
    { kind: 'close-loop', id: 'a1-loop', due: '2026-11-23T11:00:00.000Z', text: '' },
  ]);
  expect(moved.actions.at(-1)).toMatchObject({ kind: 'moved' });
  expect(caseSchema.parse(moved)).toEqual(moved);
});

test('the same message is noted once, here and by two agents', () => {
  expect(withMove(moved, asked, 'a2', later)).toBe(moved);
  const other = withMove(posted, asked, 'a2', later);
  expect(mergeCases(moved, other).channelMoves).toHaveLength(1);
  expect(withMove(set(posted, 'resolved'), asked, 'a2', later).channelMoves).toEqual([]);
});

test('when they write the case leaves the waiting, and an answer is owed again', () => {
  const written = withFollowed(moved, 'a2', later);
  expect(written).toMatchObject({ status: 'acknowledged', channelMoves: [{ followed: true }] });
  expect(waitsToBeWritten(written)).toBe(false);
  expect(owedItems(written).map(({ kind }) => kind)).toContain('response');
  expect(withFollowed(written, 'a3', later)).toBe(written);
  // The old words in the public thread do not set it waiting again.
  expect(withMove(written, asked, 'a4', later)).toBe(written);
  expect(withFollowed(posted, 'a2', later)).toBe(posted);
});

test('a status set by hand stays when they write', () => {
  const worked = set(moved, 'investigating');
  expect(withFollowed(worked, 'a2', later)).toMatchObject({
    status: 'investigating',
    channelMoves: [{ followed: true }],
  });
});

test('the loop is due a day after it was settled, beside the two questions', () => {
  const settled = set(withFollowed(moved, 'a2', now), 'resolved');
  expect(owedItems(settled).map(({ kind, due }) => [kind, due])).toEqual([
    ['close-loop', '2026-11-21T12:00:00.000Z'],
    ['follow-up', '2026-11-23T12:00:00.000Z'],
    ['follow-up', '2026-11-27T12:00:00.000Z'],
  ]);
  const told = withFollowUpDone(settled, 'a1-loop', true, 'a5', later);
  expect(told.actions.at(-1)?.text).toBe('Loop closed in public');
  expect(nextDue(told)).toBe('2026-11-23T12:00:00.000Z');
});

test('once closed nothing is to be said any more, and who never wrote did not follow', () => {
  const closed = set(moved, 'closed');
  expect(owedItems(closed)).toEqual([]);
  expect(closed.channelMoves[0]?.followed).toBe(false);
  expect(set(withFollowed(moved, 'a2', now), 'closed').channelMoves[0]?.followed).toBe(true);
});

test('the public line keeps the door open until they wrote, then says what was done', () => {
  const [loop] = moved.followUps;
  const due = String(loop?.due);
  expect(followUpMessage(moved, due, 'close-loop')).toMatch(/still here/);
  const settled = set(withFollowed(moved, 'a2', now), 'resolved');
  const line = followUpMessage(settled, due, 'close-loop');
  expect(line).toContain('[what has been done]');
  expect(line).not.toMatch(/\n|Hello/);
  expect(line.length).toBeLessThanOrEqual(280);
});
