import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { register } from '../../lib/db/register.ts';
import { casesDueNow, reminders, snooze, unsnooze } from '../../lib/db/reminders.ts';
import { changeCase, eraseCase, logCase, openRegister, restoreCases } from '../../lib/db.ts';
import { sampleCase } from '../cases/sample.ts';
import { openNewRegister } from './new-register.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const now = new Date('2026-11-22T12:00:00.000Z');
const time = (hour: number) => `2026-11-22T${hour}:00:00.000Z`;
const due = (hour: number) => ({ acknowledgeDue: time(hour) });
const log = async (n: number, hour: number): Promise<string> =>
  (await logCase(sampleCase(n, due(hour)))).id;
const dueNow = async () => (await casesDueNow(now)).map(({ thread }) => thread);
const closed = { kind: 'status', text: 'Closed' } as const;

beforeEach(openNewRegister);

test('what is over is counted, longest first, and what comes next is named', async () => {
  await log(1, 11);
  await log(2, 10);
  await log(3, 15);
  await log(4, 14);
  expect(await reminders(now)).toEqual({ due: 2, next: time(14) });
  expect(await dueNow()).toEqual(['t-2', 't-1']);
});

test('a case put off is not counted until then, and then is what comes next', async () => {
  const over = await log(1, 11);
  const later = await log(2, 13);
  await log(3, 15);
  await snooze(over, time(14));
  await snooze(later, time(16));
  expect(await reminders(now)).toEqual({ due: 0, next: time(14) });
  expect(await dueNow()).toEqual([]);
  await unsnooze(over);
  expect(await reminders(now)).toEqual({ due: 1, next: time(15) });
  await snooze(over, time(11));
  expect((await reminders(now)).due).toBe(1);
});

test('what is closed or erased owes nothing; what comes back owes again', async () => {
  const id = await log(1, 11);
  await changeCase(id, { status: 'closed' }, closed);
  expect(await reminders(now)).toEqual({ due: 0, next: null });
  await changeCase(id, { status: 'reopened' }, closed);
  expect((await reminders(now)).due).toBe(1);
  const before = await eraseCase(id);
  expect(await reminders(now)).toEqual({ due: 0, next: null });
  await restoreCases([before]);
  expect((await reminders(now)).due).toBe(1);
});

test.each([1, 2])(
  'what is owed in a register of version %i is known after its upgrade',
  async (old) => {
    const name = `reminders-old-${old}`;
    const earlier = register(name, () => {}, old);
    await earlier.cases.bulkPut([
      sampleCase(1, due(11)),
      sampleCase(2, { ...due(10), status: 'closed' }),
    ]);
    earlier.close();
    await openRegister(name);
    expect(await dueNow()).toEqual(['t-1']);
    await Dexie.delete(name);
  },
);
