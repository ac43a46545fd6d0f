// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reminders } from '../../../lib/db/reminders.ts';
import { logCase, planMerge, readCase } from '../../../lib/db.ts';
import { sampleCase } from '../../cases/sample.ts';
import { openNewRegister } from '../../db/new-register.ts';
import {
  all,
  choose,
  click,
  enter,
  eventually,
  leave,
  named,
  place,
  settle,
  show,
  summaries,
} from './stage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(openNewRegister);
afterEach(leave);

const press = async (key: string): Promise<void> => {
  const target = document.activeElement ?? document.body;
  await act(async () => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await settle();
};
const openCase = async (summary: string): Promise<void> => {
  await show();
  await eventually(() => expect(summaries()).toContain(summary));
  await click(named('.row-button', summary));
};
const customers = async (): Promise<void> => {
  await logCase(sampleCase(1, { summary: 'Leaks', pseudonym: 'c-1' }));
  await logCase(sampleCase(2, { summary: 'Leaks again', pseudonym: 'c-1' }));
  await logCase(sampleCase(3, { summary: 'Held', pseudonym: 'c-1', legalHold: true }));
  await logCase(sampleCase(4, { summary: 'Another', pseudonym: 'c-2' }));
};
const erasedAt = async (n: number) => (await readCase(sampleCase(n).id))?.erasedAt ?? null;

test('erasing a customer says what goes and that it cannot be undone, and takes no for an answer', async () => {
  await customers();
  await openCase('Leaks');
  await click(named('.detail button', 'Erase this customer'));
  const asked = () => place.querySelector('[role=alertdialog]')?.textContent ?? '';
  expect(asked()).toContain('Erase all 3 cases of this customer?');
  expect(asked()).toContain('This cannot be undone.');
  expect(document.activeElement?.textContent).toBe('Keep them');
  await press('Escape');
  expect(asked()).toBe('');
  expect(all('.detail')).toHaveLength(1);
  await click(named('.detail button', 'Erase this customer'));
  await click(named('.detail button', 'Keep them'));
  expect(asked()).toBe('');
  expect(await erasedAt(1)).toBeNull();
});

test('an erased customer is gone and does not come back by an import; what is held stays', async () => {
  await customers();
  await openCase('Leaks');
  await click(named('.detail button', 'Erase this customer'));
  await click(named('.detail button', 'Erase for good'));
  await eventually(() => expect(summaries().sort()).toEqual(['Another', 'Held']));
  await eventually(() =>
    expect(place.querySelector('.note')?.textContent).toMatch(
      /^2 cases of this customer erased\. 1 case under legal hold stayed\./,
    ),
  );
  expect(all('.note button').map(({ textContent }) => textContent)).not.toContain('Undo');
  expect(await erasedAt(1)).not.toBeNull();
  const { done, erased } = await planMerge([sampleCase(5, { pseudonym: 'c-1' })]);
  expect([done.length, erased]).toEqual([0, 1]);
});

test('a case taken up again owes an answer in the time the settings give', async () => {
  await logCase(
    sampleCase(1, {
      summary: 'Leaks',
      status: 'resolved',
      acknowledgedAt: '2026-11-20T10:00:00.000Z',
      respondedAt: '2026-11-20T11:00:00.000Z',
      responseDue: '2026-11-20T12:00:00.000Z',
    }),
  );
  await openCase('Leaks');
  await choose(named('.detail select', 'New'), 'reopened');
  const kept = () => readCase(sampleCase(1).id);
  await eventually(async () => expect((await kept())?.status).toBe('reopened'));
  expect((await kept())?.respondedAt).toBeNull();
  expect(Date.parse((await kept())?.responseDue ?? '')).toBeGreaterThan(Date.now());
  expect((await kept())?.actions.at(-1)?.kind).toBe('reopened');
  await click(named('.note button', 'Undo'));
  await eventually(async () => expect((await kept())?.status).toBe('resolved'));
  expect((await kept())?.respondedAt).toBe('2026-11-20T11:00:00.000Z');
});

test('a reminder that was put off comes back when that is undone', async () => {
  await logCase(sampleCase(1, { summary: 'Leaks', acknowledgeDue: '2020-11-20T10:00:00.000Z' }));
  await openCase('Leaks');
  expect((await reminders(new Date())).due).toBe(1);
  await click(named('.owed button', 'Remind me tomorrow'));
  await eventually(async () => expect((await reminders(new Date())).due).toBe(0));
  await click(named('.owed-said button', 'Undo'));
  await eventually(async () => expect((await reminders(new Date())).due).toBe(1));
});

test('a case says what its last reply took up and what became of the wording pointed at', async () => {
  const flags = [
    { rule: 'sorry-you-feel', shown: 2, accepted: 1, dismissed: 0 },
    { rule: 'policy-first', shown: 1, accepted: 0, dismissed: 1 },
  ];
  await logCase(sampleCase(1, { summary: 'Leaks', flags, coverage: { met: 2, of: 3 } }));
  await logCase(sampleCase(2, { summary: 'Dented', flags: [], coverage: null }));
  await openCase('Leaks');
  const facts = () => place.querySelector('.facts')?.textContent ?? '';
  expect(facts()).toContain('2 of 3 taken up');
  expect(facts()).toContain('pointed out 3, replaced 1, dismissed 1');
  await click(named('.row-button', 'Dented'));
  expect(facts()).not.toContain('taken up');
  expect(facts()).not.toContain('pointed out');
});

test('what is written into a case stands in its history once, however often one pauses', async () => {
  await logCase(sampleCase(1, { summary: 'Leaks', escalatedTo: '' }));
  await openCase('Leaks');
  const label = named<HTMLLabelElement>('.detail label', 'Handed over to');
  const field = document.getElementById(label.htmlFor) as HTMLInputElement;
  const done = async () =>
    (await readCase(sampleCase(1).id))?.actions.filter(({ kind }) => kind === 'escalated');
  field.focus();
  await enter(field, 'Mar');
  // Longer than the pause at which the settings are saved.
  await settle(600);
  await enter(field, 'Maria');
  await act(async () => field.blur());
  await eventually(async () => expect((await done())?.at(-1)?.text).toBe('Handed over to Maria'));
  expect(await done()).toHaveLength(1);
});
