import { expect, test } from 'vitest';
import { withChange } from '../../lib/cases/change.ts';
import { nextDue, usualClocks } from '../../lib/cases/clocks.ts';
import { mergeCases } from '../../lib/cases/merge.ts';
import { reopened } from '../../lib/cases/reopened.ts';
import { sampleCase } from './sample.ts';

const now = '2026-12-07T10:00:00.000Z';
const closed = withChange(
  sampleCase(0, { acknowledgedAt: '2026-11-20T11:00:00.000Z' }),
  { status: 'closed' },
  { kind: 'status', text: 'Status set to closed' },
  'a1',
  '2026-11-21T10:00:00.000Z',
);

const openAgain = (clocks = { ...usualClocks, zone: 'UTC' }) =>
  withChange(
    closed,
    { status: 'reopened', ...reopened(closed, clocks, now) },
    { kind: 'status', text: 'Status set to reopened' },
    'a2',
    now,
  );

test('a case taken up again owes an answer once more, in the time the settings give from then on', () => {
  expect(nextDue(closed)).toBeNull();
  expect(openAgain()).toMatchObject({ respondedAt: null, closedAt: null });
  // Three working days from a Monday morning.
  expect(nextDue(openAgain())).toBe('2026-12-10T10:00:00.000Z');
  const soon = { amount: 2, unit: 'hours' } as const;
  const clocks = { ...usualClocks, zone: 'UTC', response: { public: soon, private: soon } };
  expect(nextDue(openAgain(clocks))).toBe('2026-12-07T12:00:00.000Z');
});

test('merged with what it was before, it stays taken up again, whichever comes first', () => {
  for (const merged of [mergeCases(closed, openAgain()), mergeCases(openAgain(), closed)])
    expect(merged).toMatchObject({
      status: 'reopened',
      respondedAt: null,
      responseDue: '2026-12-10T10:00:00.000Z',
    });
});

test('one that is taken up already keeps its time', () => {
  expect(reopened(openAgain(), usualClocks, '2026-12-09T10:00:00.000Z')).toEqual({});
});
