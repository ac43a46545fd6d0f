// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CasesPage } from '../../../components/cases/CasesPage.tsx';
import { caseFrom } from '../../../lib/cases/case-from.ts';
import { acknowledge, logCase, readCase, registerSalt } from '../../../lib/db.ts';
import { importCases } from '../../../lib/export/import.ts';
import { conversation, sampleCase, source } from '../../cases/sample.ts';
import { openNewRegister } from '../../db/new-register.ts';
import { eventually } from './stage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root;
const place = document.body.appendChild(document.createElement('div'));

const settle = () => act(() => new Promise((done) => setTimeout(done, 30)));

const show = async () => {
  root = createRoot(place);
  await act(async () => root.render(<CasesPage />));
  await settle();
};

const all = <T extends HTMLElement>(selector: string) => [...place.querySelectorAll<T>(selector)];
const named = <T extends HTMLElement>(selector: string, name: string): T => {
  const found = all<T>(selector).find((one) => one.textContent?.trim().startsWith(name));
  if (!found) throw new Error(`No ${selector} named ${name} in: ${place.textContent}`);
  return found;
};
const rows = () => all('tbody tr').map((row) => row.querySelector('.cell-summary')?.textContent);
const click = async (element: HTMLElement) => {
  await act(async () => element.click());
  await settle();
};
const press = async (key: string) => {
  const target = document.activeElement ?? document.body;
  await act(async () => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await settle();
};
const put = async (label: string, value: string) => {
  const id = named<HTMLLabelElement>('label', label).htmlFor;
  await enter(document.getElementById(id) as HTMLSelectElement, value);
};
const enter = async (field: HTMLInputElement | HTMLSelectElement, value: string) => {
  // React listens for the browser's own setter.
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  await act(async () => {
    own?.set?.call(field, value);
    field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
  });
  await settle();
};
const openCase = async (summary: string) => {
  await eventually(() => expect(rows()).toContain(summary));
  await click(named('.row-button', summary));
};
const search = () => all<HTMLInputElement>('.top-search')[0] as HTMLInputElement;

beforeEach(openNewRegister);

afterEach(async () => {
  await act(async () => root.unmount());
  vi.restoreAllMocks();
});

/** Whether the chosen case is among the rows that are drawn. */
const chosenIsDrawn = () => place.querySelector('.row-selected') !== null;

const seed = async () => {
  await logCase(sampleCase(1, { summary: 'Kettle leaks', severity: 4 }));
  await logCase(sampleCase(2, { summary: 'Charged twice', category: 'billing', severity: 2 }));
  await logCase(sampleCase(3, { summary: 'Parcel late', category: 'delivery', severity: 3 }));
};

test('an empty register teaches how a case comes into it', async () => {
  await show();
  await eventually(() => expect(place.textContent).toContain('No cases yet'));
  await eventually(() => expect(place.textContent).toContain('Press Log'));
});

test('cases are listed, searched and filtered, and a new one appears by itself', async () => {
  await seed();
  await show();
  await eventually(() => expect(rows()).toEqual(['Parcel late', 'Charged twice', 'Kettle leaks']));
  await enter(search(), 'charged');
  await eventually(() => expect(rows()).toEqual(['Charged twice']));
  await enter(search(), '');
  await put('Category', 'delivery');
  await eventually(() => expect(rows()).toEqual(['Parcel late']));
  await act(() => logCase(sampleCase(4, { summary: 'Never came', category: 'delivery' })));
  await settle();
  await eventually(() => expect(rows()).toEqual(['Never came', 'Parcel late']));
  await enter(search(), 'nothing like it');
  await eventually(() => expect(rows()).toEqual([]));
  await click(named('button', 'Show all cases'));
  await eventually(() => expect(rows()).toHaveLength(4));
});

test('a customer whose name is not kept is found by their whole address', async () => {
  const told = conversation({ customer: { name: 'Dana Whitfield', address: 'dana@post.example' } });
  await logCase(caseFrom(source({ conversation: told, salt: await registerSalt() })));
  await logCase(sampleCase(2, { summary: 'Kettle leaks' }));
  await show();
  await eventually(() => expect(rows()).toHaveLength(2));
  await enter(search(), 'dana');
  expect(rows()).toEqual([]);
  expect(place.textContent).toContain('the whole e-mail address finds the customer');
  await enter(search(), 'dana@post.example');
  await eventually(() => expect(rows()).toHaveLength(1));
  expect(rows()[0]).not.toBe('Kettle leaks');
});

test('a column sorts, and sorts the other way when chosen again', async () => {
  await seed();
  await show();
  await eventually(() => expect(rows()).toHaveLength(3));
  await click(named('th button', 'Severity'));
  await eventually(() => expect(rows()).toEqual(['Kettle leaks', 'Parcel late', 'Charged twice']));
  await click(named('th button', 'Severity'));
  await eventually(() => expect(rows()).toEqual(['Charged twice', 'Parcel late', 'Kettle leaks']));
});

test('keys search, walk the rows, go into a case and out again', async () => {
  await seed();
  await show();
  await press('/');
  await eventually(() => expect(document.activeElement).toBe(search()));
  await press('Escape');
  await press('ArrowDown');
  await press('ArrowDown');
  await eventually(() =>
    expect(place.querySelector('.detail-summary')?.textContent).toBe('Charged twice'),
  );
  await press('Enter');
  await eventually(() => expect(document.activeElement?.className).toBe('detail'));
  await press('Escape');
  await press('Escape');
  await eventually(() => expect(place.querySelector('.detail')).toBeNull());
});

test('a row that is drawn late does not take the focus from who went on to search', async () => {
  await logCase(sampleCase(0, { summary: 'Kettle leaks' }));
  for (let at = 1; at < 90; at += 1) await logCase(sampleCase(at, { summary: `Late ${at}` }));
  await show();
  await eventually(() => expect(rows().length).toBeGreaterThan(30));
  await press('End');
  expect(chosenIsDrawn()).toBe(false);
  await press('/');
  expect(document.activeElement).toBe(search());
  await enter(search(), 'kettle');
  await eventually(() => expect(rows()).toEqual(['Kettle leaks']));
  expect(chosenIsDrawn()).toBe(true);
  expect(document.activeElement).toBe(search());
});

test('a status is changed, stands in the history, and can be taken back', async () => {
  await seed();
  await show();
  await openCase('Kettle leaks');
  const status = all<HTMLSelectElement>('.detail select')[0] as HTMLSelectElement;
  await enter(status, 'resolved');
  await eventually(async () => expect((await readCase(sampleCase(1).id))?.status).toBe('resolved'));
  await eventually(() =>
    expect(place.querySelector('.history')?.textContent).toContain('Status set to resolved'),
  );
  await click(named('button', 'Undo'));
  await eventually(async () => expect((await readCase(sampleCase(1).id))?.status).toBe('new'));
});

test('a reply seen in the thread shows at once', async () => {
  await seed();
  await show();
  await openCase('Kettle leaks');
  const { site, account, thread } = sampleCase(1);
  await act(() =>
    acknowledge({ site, account, thread, message: 'r1', at: '2026-11-20T09:45:00Z' }),
  );
  await settle();
  await eventually(() =>
    expect(place.querySelector('.facts')?.textContent).toContain('after 45 min'),
  );
});

test('a deleted case is gone, and comes back whole', async () => {
  await seed();
  const before = await readCase(sampleCase(1).id);
  await show();
  await openCase('Kettle leaks');
  await click(named('button', 'Delete this case'));
  await eventually(() => expect(rows()).toEqual(['Parcel late', 'Charged twice']));
  await click(named('button', 'Undo'));
  await eventually(() => expect(rows()).toHaveLength(3));
  await eventually(async () => expect(await readCase(sampleCase(1).id)).toEqual(before));
});

test('an export holds the cases that are shown', async () => {
  await seed();
  await show();
  await put('Category', 'billing');
  const files: { blob: Blob; name: string }[] = [];
  URL.createObjectURL = (blob: Blob) => {
    files.push({ blob, name: '' });
    return 'blob:x';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const last = files.at(-1);
    if (last) last.name = this.download;
  });
  await click(named('.menu button', 'CSV'));
  await click(named('.menu button', 'JSON Lines'));
  await eventually(() =>
    expect(files.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'day'))).toEqual([
      'amends-cases-sam-day.csv',
      'amends-cases-sam-day.jsonl',
    ]),
  );
  for (const { blob } of files) {
    const reader = new FileReader();
    const text = await new Promise<string>((done) => {
      reader.onload = () => done(String(reader.result));
      reader.readAsText(blob);
    });
    expect(importCases(text)).toMatchObject({ cases: [{ summary: 'Charged twice' }], errors: [] });
  }
});
