// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleValues } from '../../../components/options/example-values.ts';
import { withMove } from '../../../lib/cases/moved.ts';
import { logCase, openRegister, readCase } from '../../../lib/db.ts';
import { changeSettings } from '../../../lib/settings.ts';
import { sampleCase } from '../../cases/sample.ts';
import {
  choose,
  click,
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

beforeEach(async () => {
  await openRegister(`value-${crypto.randomUUID()}`);
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: { request: (_: string, work: () => unknown) => work() },
  });
});
afterEach(async () => {
  await leave();
  fakeBrowser.reset();
  vi.unstubAllGlobals();
});

const openCase = async (): Promise<void> => {
  await show();
  await eventually(() => expect(summaries()).toContain('Leaks'));
  await click(named('.row-button', 'Leaks'));
};
const field = (label: string): HTMLSelectElement => {
  const found = named<HTMLLabelElement>('.detail label', label);
  return document.getElementById(found.htmlFor) as HTMLSelectElement;
};
const asksForValue = () => /Value the gesture serves/.test(place.textContent ?? '');

test('a remedy that is a gesture asks for the value it serves; one that is owed does not', async () => {
  await changeSettings({ values: [...exampleValues] });
  const { id } = await logCase(sampleCase(1, { summary: 'Leaks' }));
  await openCase();
  expect(asksForValue()).toBe(false);
  await choose(field('Remedy given'), 'refund');
  await eventually(async () => expect((await readCase(id))?.remedyGiven).toBe('refund'));
  expect(asksForValue()).toBe(false);
  await choose(field('Remedy given'), 'credit');
  await eventually(() => expect(asksForValue()).toBe(true));
  await choose(field('Value the gesture serves'), 'Fairness');
  await eventually(async () => expect((await readCase(id))?.value).toBe('Fairness'));
});

test('who was asked to write is waited for here too, until it is noted that they have', async () => {
  const asked = { message: 'p2', from: 'x-public', to: 'x-dm' } as const;
  const one = sampleCase(1, { summary: 'Leaks', channel: 'x-public', public: true });
  const { id } = await logCase(withMove(one, asked, 'a1', new Date().toISOString()));
  await openCase();
  await eventually(() =>
    expect(place.textContent).toContain('Waits for the customer to write in private'),
  );
  expect(place.textContent).toContain('Close the loop in public');
  await click(named('.detail button', 'They have written'));
  await eventually(async () => expect((await readCase(id))?.status).toBe('acknowledged'));
  await act(async () => settle());
  expect(place.textContent).not.toContain('Waits for the customer to write');
});

test('a case is handed over to a lead by name, and the history says so', async () => {
  const { id } = await logCase(sampleCase(1, { summary: 'Leaks' }));
  await openCase();
  const input = field('Handed over to') as unknown as HTMLInputElement;
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  await act(async () => {
    input.focus();
    own?.set?.call(input, 'Maria Lopez');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => input.blur());
  await eventually(async () => expect((await readCase(id))?.escalatedTo).toBe('Maria Lopez'));
  expect((await readCase(id))?.actions.at(-1)).toMatchObject({
    kind: 'escalated',
    text: 'Handed over to Maria Lopez',
  });
});
