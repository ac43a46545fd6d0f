import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import { fillIndex } from '../../../components/cases/fill-index.ts';
import type { Case } from '../../../lib/cases/case.ts';
import { readParts, staleIds } from '../../../lib/db/parts.ts';
import {
  casesById,
  changeCase,
  changeCases,
  eraseCase,
  logCase,
  mergeIn,
  openRegister,
} from '../../../lib/db.ts';
import { type CaseIndex, caseIndex } from '../../../lib/insights/case-index.ts';
import { PART_VERSION } from '../../../lib/insights/part.ts';
import { sampleCase } from '../../cases/sample.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const base = sampleCase(0);
const numbered = (n: number, summary: string): Case => ({
  ...base,
  id: `20261120-${String(n).padStart(8, '0')}`,
  thread: `t-${n}`,
  summary,
});
const note = { kind: 'note', text: 'x' } as const;

/** As the page does it when it is opened. */
const opening = async (): Promise<{ index: CaseIndex; tidy: () => Promise<void> }> => {
  const index = caseIndex();
  const fresh = new Set<string>();
  const tidy = await fillIndex({
    index,
    fresh,
    putNow: async (ids) => {
      for (const one of await casesById(ids)) index.put(one);
    },
    isOver: () => false,
    onMore: () => {},
  });
  return { index, tidy };
};
const count = (index: CaseIndex, query: string): number =>
  index.find({ query, narrowing: {}, now: new Date() }).length;
const parts = async (): Promise<number> => {
  let sum = 0;
  for await (const some of readParts(PART_VERSION)) sum += some.length;
  return sum;
};

beforeAll(async () => {
  await openRegister('fill-index');
  await mergeIn(Array.from({ length: 1_200 }, (_, n) => numbered(n, n % 3 ? 'kettle' : 'lamp')));
});

test('the first opening reads every case and keeps what it made of them', async () => {
  const { index } = await opening();
  expect([index.size(), count(index, 'kettle'), count(index, 'lamp')]).toEqual([1_200, 800, 400]);
  expect(await parts()).toBe(1);
  expect(await staleIds()).toEqual([]);
});

test('the next one finds the same, and what was written since', async () => {
  await changeCase(numbered(1, '').id, { summary: 'toaster' }, note);
  await logCase(sampleCase(2_000, { summary: 'a late toaster' }));
  const { index } = await opening();
  expect([index.size(), count(index, 'kettle'), count(index, 'toaster')]).toEqual([1_201, 799, 2]);
  expect(await parts()).toBe(1);
});

test('where cases were erased, what is left of their part is read again, and kept', async () => {
  await eraseCase(numbered(2, '').id);
  expect(await parts()).toBe(0);
  const { index } = await opening();
  expect([index.size(), count(index, 'kettle')]).toEqual([1_200, 798]);
  expect(await parts()).toBe(1);
});

test('a part that is mostly out of date is made anew when there is time', async () => {
  const ids = Array.from({ length: 600 }, (_, n) => numbered(n + 600, '').id);
  await changeCases(ids, () => [{ product: 'Grinder' }, note]);
  const { index, tidy } = await opening();
  expect(count(index, 'grinder')).toBe(600);
  expect(await staleIds()).toHaveLength(600);
  await tidy();
  expect(await staleIds()).toEqual([]);
  expect(count((await opening()).index, 'grinder')).toBe(600);
});
