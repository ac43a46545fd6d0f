// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Case } from '../../../lib/cases/case.ts';
import {
  allCases,
  changeCase,
  eraseCase,
  logCase,
  openRegister,
  readCase,
} from '../../../lib/db.ts';
import { jsonl } from '../../../lib/export/jsonl.ts';
import { sampleCase } from '../../cases/sample.ts';
import { all, click, drop, eventually, leave, named, place, show } from './stage.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

let count = 0;
beforeEach(async () => {
  count += 1;
  await openRegister(`import-${count}`);
});
afterEach(leave);

const fileOf = async (name: string, cases: Case[]) => {
  let text = '';
  for await (const line of jsonl(cases)) text += line;
  return { name, text };
};
const kept = async () => {
  const found: Case[] = [];
  for await (const one of allCases()) found.push(one);
  return found;
};
const importButton = () => all<HTMLButtonElement>('.import-acts button')[0];
const pressImport = async () => {
  await eventually(() => expect(importButton()?.disabled).toBe(false));
  await click(importButton() as HTMLButtonElement);
  await eventually(() => expect(place.querySelector('.drop')).not.toBeNull());
  await eventually(() => expect(all('.note')).toHaveLength(1));
};
const preview = () =>
  all('.import-preview tbody tr').map((row) =>
    [...row.children].map((cell) => cell.textContent).join(' | '),
  );

const changed = sampleCase(0, {
  product: 'Kettle',
  changed: { product: '2026-11-21T10:00:00.000Z' },
});

test('what files would do is shown first, then done in one pass, and taken back', async () => {
  await logCase(sampleCase(0));
  await logCase(sampleCase(1));
  const before = await kept();
  await show();
  await drop(
    await fileOf('kim.jsonl', [changed, sampleCase(1), sampleCase(2)]),
    await fileOf('noor.jsonl', [sampleCase(3, { agent: 'Noor' })]),
  );
  await eventually(() =>
    expect(preview()).toEqual([
      'kim.jsonl | Complete | Sam | 1 | 1 | 1 | 0 | 0',
      'noor.jsonl | Complete | Noor | 1 | 0 | 0 | 0 | 0',
    ]),
  );
  await eventually(async () => expect(await kept()).toEqual(before));
  await pressImport();
  await eventually(() => expect(place.textContent).toContain('2 cases added, 1 case changed.'));
  await eventually(async () => expect(await kept()).toHaveLength(4));
  await eventually(async () => expect((await readCase(changed.id))?.product).toBe('Kettle'));
  await click(named('button', 'Undo'));
  await eventually(async () => expect(await kept()).toEqual(before));
});

test('the same file again changes nothing, and there is nothing to press', async () => {
  const file = await fileOf('kim.jsonl', [changed, sampleCase(1)]);
  await show();
  await drop(file);
  await pressImport();
  const first = await kept();
  await drop(file);
  await eventually(() =>
    expect(preview()).toEqual(['kim.jsonl | Complete | Sam | 0 | 0 | 2 | 0 | 0']),
  );
  await eventually(() =>
    expect(all<HTMLButtonElement>('.import-acts button')[0]?.disabled).toBe(true),
  );
  await eventually(async () => expect(await kept()).toEqual(first));
});

test('an edited file is told and left out unless it is wanted', async () => {
  const { name, text } = await fileOf('kim.jsonl', [sampleCase(0)]);
  await show();
  await drop({ name, text: text.replace('product-defect', 'billing') });
  await eventually(() =>
    expect(preview()).toEqual(['kim.jsonl | Damaged or edited | Sam | 1 | 0 | 0 | 0 | 0']),
  );
  const button = all<HTMLButtonElement>('.import-acts button')[0] as HTMLButtonElement;
  await eventually(() => expect(button.disabled).toBe(true));
  await click(all<HTMLInputElement>('.import-anyway input')[0] as HTMLInputElement);
  await eventually(() => expect(button.disabled).toBe(false));
});

test('what is refused is named by file, line and reason', async () => {
  const { text } = await fileOf('kim.jsonl', [sampleCase(0)]);
  await show();
  await drop({ name: 'kim.jsonl', text: `{"id":1}\n${text}` }, { name: 'page.html', text: '<p>' });
  await eventually(() =>
    expect(place.querySelector('.refused')?.textContent).toMatch(
      /kim\.jsonl, line 1 The field .* does not fit a case\..*page\.html, line 1 This line is not whole JSON/,
    ),
  );
});

test('a case that was erased here does not come back', async () => {
  await logCase(sampleCase(0));
  await eraseCase(sampleCase(0).id);
  await show();
  await drop(await fileOf('kim.jsonl', [sampleCase(0)]));
  await eventually(() =>
    expect(preview()).toEqual(['kim.jsonl | Complete | Sam | 0 | 0 | 0 | 1 | 0']),
  );
});

test('taking an import back leaves what was changed since', async () => {
  await show();
  await drop(await fileOf('kim.jsonl', [sampleCase(0), sampleCase(1)]));
  await pressImport();
  await changeCase(sampleCase(1).id, { product: 'Lamp' }, { kind: 'changed', text: 'Product' });
  await click(named('.note button', 'Undo'));
  await eventually(async () => expect(await kept()).toMatchObject([{ product: 'Lamp' }]));
  await eventually(() => expect(place.textContent).toContain('except 1 case changed since'));
});

test('whichever file comes first, and together or one by one, the register is the same', async () => {
  const a = await fileOf('kim.jsonl', [changed, sampleCase(1)]);
  const b = await fileOf('noor.jsonl', [
    sampleCase(0, { product: 'Lamp', changed: { product: '2026-11-21T09:00:00.000Z' } }),
    sampleCase(2),
  ]);
  const results: Case[][] = [];
  for (const drops of [[[a, b]], [[b, a]], [[a], [b]], [[b], [a]]]) {
    count += 1;
    await openRegister(`import-${count}`);
    await show();
    for (const files of drops) {
      await drop(...files);
      await pressImport();
    }
    results.push(await kept());
    await leave();
  }
  expect(results[0]?.map(({ product }) => product).sort()).toEqual(['', '', 'Kettle']);
  for (const result of results) expect(result).toEqual(results[0]);
});
