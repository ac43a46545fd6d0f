import { expect, test } from 'vitest';
import {
  daysOpen,
  dueAfter,
  firstReplyAge,
  isOverdue,
  nextDue,
  usualClocks,
  waiting,
} from '../../lib/cases/clocks.ts';
import { isPastRetention } from '../../lib/cases/retention.ts';
import { sampleCase } from './sample.ts';

const at = (hour: string): Date => new Date(`2026-11-20T${hour}:00.000Z`);
const replied = { acknowledgedAt: '2026-11-20T10:30:00.000Z', status: 'acknowledged' } as const;

test('a first reply is due after an hour in public and a working day in private', () => {
  const clocks = { ...usualClocks, zone: 'UTC' };
  const friday = '2026-11-20T09:00:00.000Z';
  expect(dueAfter(friday, 'acknowledge', true, clocks)).toBe('2026-11-20T10:00:00.000Z');
  expect(dueAfter(friday, 'acknowledge', false, clocks)).toBe('2026-11-23T09:00:00.000Z');
  expect(dueAfter(friday, 'response', true, clocks)).toBe('2026-11-23T09:00:00.000Z');
  expect(dueAfter(friday, 'response', false, clocks)).toBe('2026-11-25T09:00:00.000Z');
});

test('before the first reply it is the first reply that is due, then the answer', () => {
  const one = sampleCase();
  expect(nextDue(one)).toBe(one.acknowledgeDue);
  expect(nextDue({ ...one, ...replied })).toBe(one.responseDue);
  expect(nextDue({ ...one, ...replied, status: 'awaiting-customer' })).toBeNull();
  expect(nextDue({ ...one, status: 'resolved' })).toBeNull();
});

test('promises and follow-ups are due until they are kept', () => {
  const promise = { id: 'p', text: 'Ring back', changed: '2026-11-20T10:00:00.000Z' };
  const one = sampleCase(0, {
    ...replied,
    promises: [{ ...promise, due: '2026-11-20T12:00:00.000Z', kept: null }],
    followUps: [
      {
        id: 'f',
        due: '2026-11-23T09:00:00.000Z',
        done: null,
        changed: '2026-11-20T10:00:00.000Z',
      },
    ],
  });
  expect(nextDue(one)).toBe('2026-11-20T12:00:00.000Z');
  expect(isOverdue(one, at('11:59'))).toBe(false);
  expect(isOverdue(one, at('12:01'))).toBe(true);
  expect(nextDue({ ...one, status: 'closed' })).toBe('2026-11-23T09:00:00.000Z');
});

test('ages count from the customer’s own message', () => {
  const one = sampleCase();
  expect(waiting(one, at('11:00'))).toBe(2 * 3_600_000);
  expect(waiting({ ...one, ...replied }, at('11:00'))).toBeNull();
  expect(firstReplyAge({ ...one, ...replied })).toBe(90 * 60_000);
  expect(firstReplyAge({ ...one, ...replied, received: null })).toBeNull();
  expect(daysOpen(one, new Date('2026-11-23T08:00:00Z'))).toBe(2);
});

test('a case is past its retention only without a legal hold', () => {
  const later = new Date('2030-01-01T00:00:00Z');
  expect(isPastRetention(sampleCase(), at('11:00'))).toBe(false);
  expect(isPastRetention(sampleCase(), later)).toBe(true);
  expect(isPastRetention(sampleCase(0, { legalHold: true }), later)).toBe(false);
});
