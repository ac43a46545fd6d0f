import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openCount } from '../../lib/db/open-count.ts';
import { casesDueNow, snooze } from '../../lib/db/reminders.ts';
import { changeCase, eraseCase, logCase, openRegister } from '../../lib/db.ts';
import { sampleCase } from '../cases/sample.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const late = { acknowledgeDue: '2026-11-20T10:00:00.000Z' };
const later = { acknowledgeDue: '2026-11-25T10:00:00.000Z' };
const now = new Date('2026-11-21T12:00:00.000Z');

test('what is open is counted, and what is due is listed, without what is over or put off', async () => {
  await openRegister('open-count');
  expect(await openCount()).toBe(0);
  const kept = [];
  for (const [n, change] of [late, late, later, late, late].entries())
    kept.push(await logCase(sampleCase(n, change)));
  const ids = kept.map(({ id }) => id);
  const [, putOff = '', , resolved = '', gone = ''] = ids;
  const deed = { by: 'Sam', kind: 'status', text: '' } as const;
  await changeCase(resolved, { status: 'resolved' }, deed);
  await eraseCase(gone);
  await snooze(putOff, '2026-11-22T12:00:00.000Z');
  expect(await openCount()).toBe(3);
  expect((await casesDueNow(now)).map(({ id }) => id)).toEqual([ids[0]]);
  expect(await casesDueNow(new Date('2026-11-23T12:00:00.000Z'))).toHaveLength(2);
});
