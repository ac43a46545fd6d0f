import { expect, test } from 'vitest';
import { type Case, caseSchema } from '../../lib/cases/case.ts';
import { withChange } from '../../lib/cases/change.ts';
import { owedItems } from '../../lib/cases/clocks.ts';
import { mergeCases } from '../../lib/cases/merge.ts';
import { waitsToBeWritten, withMove } from '../../lib/cases/moved.ts';
import { withUndone } from '../../lib/cases/undone.ts';
import { statuses } from '../../lib/cases/vocabulary.ts';
import { sampleCase } from './sample.ts';

const [first, then, soon, last] = ['10', '11', '12', '13'].map(
  (hour) => `2026-11-20T${hour}:00:00.000Z`,
) as [string, string, string, string];
const deed = { kind: 'status', text: 'x' } as const;
const set = (one: Case, status: Case['status'], at: string): Case =>
  withChange(one, { status }, deed, `set-${at.slice(11, 13)}`, at);

const logged = sampleCase(0, { channel: 'x-public', public: true, acknowledgedAt: first });
const asked = withMove(logged, { message: 'post-7', from: 'x-public', to: 'x-dm' }, 'a1', first);
const starts: [string, Case][] = [
  ['a new case', logged],
  ['one that waits for the customer', asked],
  ['one that is settled, with its loop open', set(asked, 'resolved', then)],
  ['one that is closed', set(set(asked, 'resolved', then), 'closed', then)],
];

test.each(starts)('whatever %s was set to, taken back it owes what it owed', (_, before) => {
  for (const status of statuses.filter((each) => each !== before.status)) {
    const changed = set(before, status, soon);
    const back = withUndone(changed, before, { status }, deed, 'undo', last);
    expect(caseSchema.parse(back)).toEqual(back);
    expect(owedItems(back)).toEqual(owedItems(before));
    expect(waitsToBeWritten(back)).toBe(waitsToBeWritten(before));
    const { status: was, respondedAt, closedAt } = before;
    expect(back).toMatchObject({ status: was, respondedAt, closedAt });
    // A copy that was exported in between changes nothing of it.
    expect(owedItems(mergeCases(changed, back))).toEqual(owedItems(before));
  }
});

test('what was done of its own accord in between stays', () => {
  const before = { ...logged, product: 'Kettle' };
  const changed = withChange(before, { product: 'Lamp' }, deed, 'a2', soon);
  const noted = withChange(changed, { summary: 'Late.' }, deed, 'a3', soon);
  const back = withUndone(noted, before, { product: 'Lamp' }, deed, 'undo', last);
  expect(back).toMatchObject({ product: 'Kettle', summary: 'Late.' });
});

test('of two settings taken back one after the other, each brings back what the customer was owed', () => {
  const before = set(logged, 'resolved', first);
  for (const [one, other] of statuses.flatMap((a) => statuses.map((b) => [a, b] as const))) {
    if (one === before.status || other === one) continue;
    const middle = set(before, one, then);
    const changed = set(middle, other, soon);
    const back = withUndone(changed, middle, { status: other }, deed, 'undo', last);
    expect(owedItems(back)).toEqual(owedItems(middle));
    const start = withUndone(back, before, { status: one }, deed, 'undo-2', last);
    expect(owedItems(start)).toEqual(owedItems(before));
    expect(start.status).toBe('resolved');
  }
});

test('what somebody else has changed since is not taken back', () => {
  const change = { status: 'acknowledged' } as const;
  const changed = withChange(logged, change, deed, 'a2', then);
  const settled = set(changed, 'resolved', soon);
  expect(withUndone(settled, logged, change, deed, 'undo', last)).toBe(settled);
});
