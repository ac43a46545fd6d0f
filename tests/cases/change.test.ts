import { expect, test } from 'vitest';
import { withChange, withReply } from '../../lib/cases/change.ts';
import { sampleCase } from './sample.ts';

const now = '2026-11-20T11:00:00.000Z';
const deed = { kind: 'status', text: 'Status: closed' } as const;
const place = { site: 'gmail', account: 'help@acme.example', thread: 't-0' } as const;

test('a change is stamped, dated and written into the history', () => {
  const before = sampleCase();
  const after = withChange(before, { status: 'closed' }, deed, 'a1', now);
  expect(after).toMatchObject({ status: 'closed', closedAt: now, respondedAt: now, updated: now });
  expect(after.changed).toEqual({ status: now, closedAt: now, respondedAt: now });
  expect(after.actions).toHaveLength(2);
  expect(after.actions[1]).toEqual({ id: 'a1', at: now, by: 'Sam', ...deed });
  expect(before.actions).toHaveLength(1);
});

test('opening a case again takes its closing time away', () => {
  const closed = withChange(sampleCase(), { status: 'closed' }, deed, 'a1', now);
  const open = withChange(closed, { status: 'reopened' }, deed, 'a2', now);
  expect(open.closedAt).toBeNull();
});

test('a second change is stamped later even when the clock was set back', () => {
  const once = withChange(sampleCase(), { product: 'Kettle' }, deed, 'a1', now);
  const twice = withChange(once, { product: 'Pan' }, deed, 'a2', '2026-11-20T10:59:00.000Z');
  expect(String(twice.changed.product) > now).toBe(true);
});

test('a reply acknowledges once, and the same message never counts twice', () => {
  const reply = { ...place, message: 'r1', at: '2026-11-20T11:30:00+01:00' };
  const once = withReply(sampleCase(), reply, 'a1', now);
  expect(once).toMatchObject({
    status: 'acknowledged',
    acknowledgedAt: '2026-11-20T10:30:00.000Z',
  });
  expect(withReply(once, { ...reply, at: now }, 'a2', now)).toBe(once);
  const twice = withReply(once, { ...reply, message: 'r2', at: now }, 'a2', now);
  expect(twice.acknowledgedAt).toBe('2026-11-20T10:30:00.000Z');
  expect(twice.replies).toHaveLength(2);
});

test('what the draft check pointed at is added up by rule, once for a message', () => {
  const flags = [{ rule: 'sorry-if', shown: 2, accepted: 1, dismissed: 0 }];
  const first = withReply(sampleCase(), { ...place, message: 'r1', at: now, flags }, 'a1', now);
  expect(first.flags).toEqual(flags);
  expect(first.changed).toMatchObject({ status: now, flags: now });
  expect(withReply(first, { ...place, message: 'r1', at: now, flags }, 'a2', now)).toBe(first);
  const more = [...flags, { rule: 'tone', shown: 1, accepted: 0, dismissed: 1 }];
  const second = { ...place, message: 'r2', at: now, flags: more };
  expect(withReply(first, second, 'a2', now).flags).toEqual([
    { rule: 'sorry-if', shown: 4, accepted: 2, dismissed: 0 },
    { rule: 'tone', shown: 1, accepted: 0, dismissed: 1 },
  ]);
});

test('a reply in which nothing was pointed at leaves the flags and their stamp alone', () => {
  const one = sampleCase(0, { status: 'acknowledged', changed: { flags: now } });
  const next = withReply(one, { ...place, message: 'r1', at: now }, 'a1', now);
  expect(next.flags).toEqual(one.flags);
  expect(next.changed).toEqual({ flags: now });
});

test('a reply from before the complaint changes nothing', () => {
  const one = sampleCase();
  expect(withReply(one, { ...place, message: 'r0', at: '2026-11-19T10:00:00Z' }, 'a', now)).toBe(
    one,
  );
});

test('a reply older than the complaint, or than a case without its time, answers something else', () => {
  const early = { ...place, message: 'r0', at: '2026-11-20T08:59:00Z' };
  expect(withReply(sampleCase(), early, 'a1', now)).toEqual(sampleCase());
  const timeless = sampleCase(0, { received: null });
  const before = { ...place, message: 'r0', at: '2026-11-20T09:59:00Z' };
  expect(withReply(timeless, before, 'a1', now)).toBe(timeless);
  expect(withReply(timeless, { ...before, at: now }, 'a1', now).replies).toHaveLength(1);
});
