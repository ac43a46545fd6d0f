import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { eraseCustomer } from '../../lib/db/customer.ts';
import { opened } from '../../lib/db/open.ts';
import {
  countBetween,
  END,
  keepPart,
  lastWrite,
  newestBetween,
  readParts,
  staleIds,
} from '../../lib/db/parts.ts';
import type { Part } from '../../lib/db/register.ts';
import { changeCase, eraseCase, logCase, mergeIn, takeBack } from '../../lib/db.ts';
import { sampleCase } from '../cases/sample.ts';
import { openNewRegister } from './new-register.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const all = Array.from({ length: 6 }, (_, n) => sampleCase(n, { pseudonym: `c-${n}` }));
const ids = all.map(({ id }) => id).sort();
const [, second = '', third = '', fourth = ''] = ids;
const note = { kind: 'note', text: 'x' } as const;

const kept = async (version = 1): Promise<Part[]> => {
  const parts: Part[] = [];
  for await (const some of readParts(version)) parts.push(...some);
  return parts;
};
const make = async (from: string, to: string, asOf?: number): Promise<boolean> => {
  const before = asOf ?? (await lastWrite());
  const data = (await newestBetween(from, to)).map(({ summary }) => summary);
  return keepPart({ from, to, version: 1, data }, before);
};
const ranges = async () => (await kept()).map(({ from, to }) => [from, to]);

beforeEach(async () => {
  await openNewRegister();
  await mergeIn(all);
  await make(fourth, END);
  await make('', fourth);
});

test('parts come back newest first, and only those of the version asked for', async () => {
  expect(await ranges()).toEqual([
    [fourth, END],
    ['', fourth],
  ]);
  expect(await kept(2)).toEqual([]);
  expect(await staleIds()).toEqual([]);
  expect(await countBetween(fourth, END)).toBe(3);
  expect((await newestBetween('', fourth, 2)).map(({ id }) => id)).toEqual([third, second]);
});

test('whatever is written is stale until its part is made anew', async () => {
  await changeCase(second, { status: 'closed' }, note);
  const late = await logCase(sampleCase(9, { id: '20261121-00000000' }));
  expect(await staleIds()).toEqual([second, late.id]);
  expect(await ranges()).toHaveLength(2);
  await make('', fourth);
  expect(await staleIds()).toEqual([late.id]);
});

test('a part of cases that were written while it was made is not kept', async () => {
  const before = await lastWrite();
  await changeCase(second, { status: 'closed' }, note);
  expect(await make('', fourth, before)).toBe(false);
  expect(await staleIds()).toEqual([second]);
});

test('what a slower page read before a change takes no place of what was read after it', async () => {
  const before = await lastWrite();
  await changeCase(second, { status: 'closed' }, note);
  expect(await make('', fourth)).toBe(true);
  expect(await make('', third, before)).toBe(false);
  expect(await ranges()).toEqual([
    [fourth, END],
    ['', fourth],
  ]);
});

test('what is erased, or an import taken back, leaves the parts at once', async () => {
  await eraseCase(second);
  expect(await ranges()).toEqual([[fourth, END]]);
  expect(JSON.stringify(await opened().db.parts.toArray())).not.toContain(second);
  await make('', fourth);
  const pseudonym = all.find(({ id }) => id === fourth)?.pseudonym ?? '';
  await eraseCustomer(pseudonym);
  expect(await ranges()).toEqual([['', fourth]]);
  await make(fourth, END);
  const done = await mergeIn([sampleCase(8)]);
  await make(fourth, END);
  await takeBack(done);
  expect(await ranges()).toEqual([['', fourth]]);
});

test('a new part takes the place of those it overlaps', async () => {
  await make(second, END);
  expect(await ranges()).toEqual([[second, END]]);
});
