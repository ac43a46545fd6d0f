import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Case } from '../lib/cases/case.ts';
import { versions } from '../lib/db/register.ts';
import {
  acknowledge,
  allCases,
  caseOf,
  changeCase,
  dueCases,
  eraseCase,
  latestCases,
  logCase,
  mergeIn,
  openRegister,
  RegisterError,
  readCase,
  registerSalt,
  restoreCases,
  searchCases,
  watchRegister,
} from '../lib/db.ts';
import { sampleCase } from './cases/sample.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

let count = 0;
let name = '';
const place = (n: number) => ({
  site: 'gmail' as const,
  account: 'help@acme.example',
  thread: `t-${n}`,
});

const everyCase = async (): Promise<Case[]> => {
  const all: Case[] = [];
  for await (const one of allCases()) all.push(one);
  return all;
};

const rawOpen = (version: number): Promise<IDBDatabase> =>
  new Promise((done, fail) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

beforeEach(async () => {
  count += 1;
  name = `register-${count}`;
  await openRegister(name);
});

afterEach(() => vi.restoreAllMocks());

test('a logged case is found by its place, its id and in the list', async () => {
  const one = await logCase(sampleCase(1));
  expect(await caseOf(place(1))).toEqual(one);
  expect(await readCase(one.id)).toEqual(one);
  expect(await latestCases()).toEqual([one]);
  expect(await caseOf(place(2))).toBeNull();
});

test('logging again, or the same conversation twice at once, keeps one case', async () => {
  const [first, again] = [sampleCase(1), sampleCase(2, { thread: 't-1' })];
  const kept = await Promise.all([logCase(first), logCase(first), logCase(again)]);
  expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
  expect(await everyCase()).toHaveLength(1);
});

test('a conversation whose case is closed gets a new one', async () => {
  const first = await logCase(sampleCase(1));
  await changeCase(first.id, { status: 'closed' }, { kind: 'status', text: 'Closed' });
  const second = await logCase(sampleCase(2, { thread: 't-1' }));
  expect(second.id).not.toBe(first.id);
  expect((await caseOf(place(1)))?.id).toBe(second.id);
});

test('a case survives the register being closed and opened again', async () => {
  const one = await logCase(sampleCase(1));
  await openRegister('elsewhere');
  expect(await latestCases()).toEqual([]);
  await openRegister(name);
  expect(await readCase(one.id)).toEqual(one);
});

test('a change is kept with its deed', async () => {
  const { id } = await logCase(sampleCase(1));
  await changeCase(id, { status: 'investigating' }, { kind: 'status', text: 'At work on it' });
  const one = await readCase(id);
  expect(one?.status).toBe('investigating');
  expect(one?.actions.map(({ text }) => text)).toEqual(['Case logged', 'At work on it']);
});

test('two changes at once are both kept', async () => {
  const { id } = await logCase(sampleCase(1));
  await Promise.all([
    changeCase(id, { product: 'Kettle' }, { kind: 'changed', text: 'Product' }),
    changeCase(id, { rootCause: 'supplier' }, { kind: 'changed', text: 'Cause' }),
  ]);
  expect(await readCase(id)).toMatchObject({ product: 'Kettle', rootCause: 'supplier' });
});

test('a change that is no case is refused whole', async () => {
  const before = await logCase(sampleCase(1));
  const work = changeCase(
    before.id,
    { summary: 'x'.repeat(281) },
    { kind: 'changed', text: 'Summary' },
  );
  await expect(work).rejects.toMatchObject({ name: 'RegisterError', trouble: 'invalid' });
  expect(await readCase(before.id)).toEqual(before);
});

test('changing what is not there says so', async () => {
  const work = changeCase('20261120-00000000', {}, { kind: 'note', text: 'x' });
  await expect(work).rejects.toMatchObject({ trouble: 'missing' });
});

test('a reply acknowledges the case of its thread, once', async () => {
  const { id } = await logCase(sampleCase(1));
  const reply = { ...place(1), message: 'r1', at: '2026-11-20T10:30:00Z' };
  const [one] = await Promise.all([acknowledge(reply), acknowledge(reply)]);
  expect(one).toMatchObject({ id, status: 'acknowledged' });
  const kept = await readCase(id);
  expect(kept?.replies).toHaveLength(1);
  expect(kept?.acknowledgedAt).toBe('2026-11-20T10:30:00.000Z');
  expect(await acknowledge({ ...reply, thread: 'nowhere' })).toBeNull();
});

test('search needs every word and every filter, newest first', async () => {
  await logCase(sampleCase(1));
  await logCase(sampleCase(2, { category: 'billing', summary: 'Charged twice for one kettle' }));
  await logCase(sampleCase(3, { category: 'billing', summary: 'Kettle refund missing' }));
  const found = async (...args: Parameters<typeof searchCases>) =>
    (await searchCases(...args)).map(({ thread }) => thread);
  expect(await found('', {})).toEqual(['t-3', 't-2', 't-1']);
  expect(await found('KETTLE', {})).toEqual(['t-3', 't-2']);
  expect(await found('kettle charged', {})).toEqual(['t-2']);
  expect(await found('', { category: 'product-defect' })).toEqual(['t-1']);
  expect(await found('', {}, 1)).toEqual(['t-3']);
});

test('every case is streamed once, over the edges of the pages', async () => {
  await mergeIn(Array.from({ length: 1203 }, (_, n) => sampleCase(n)));
  const ids = (await everyCase()).map(({ id }) => id);
  expect(ids).toHaveLength(1203);
  expect(new Set(ids).size).toBe(1203);
}, 20_000);

test('erasing leaves no word of the customer, and can be taken back', async () => {
  const { id } = await logCase(sampleCase(1));
  const before = await eraseCase(id);
  expect(await everyCase()).toEqual([]);
  expect(await caseOf(place(1))).toBeNull();
  const raw = await rawOpen(versions.length * 10);
  const row = await new Promise((done) => {
    const get = raw.transaction('cases').objectStore('cases').get(id);
    get.onsuccess = () => done(get.result);
  });
  raw.close();
  const left = JSON.stringify(row);
  for (const word of ['refund to', 'broken', 't-1', before.pseudonym]) {
    expect(left).not.toContain(word);
  }
  await restoreCases([before]);
  expect(await readCase(id)).toEqual(before);
});

test('what is owed comes first where it is owed longest', async () => {
  await logCase(sampleCase(1, { acknowledgeDue: '2026-11-22T00:00:00.000Z' }));
  await logCase(sampleCase(2, { acknowledgeDue: '2026-11-21T00:00:00.000Z' }));
  await logCase(sampleCase(3, { status: 'closed' }));
  expect((await dueCases()).map(({ thread }) => thread)).toEqual(['t-2', 't-1']);
});

test('the salt is made once, also when asked for twice at once', async () => {
  const [one, two] = await Promise.all([registerSalt(), registerSalt()]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(two).toBe(one);
  await openRegister(`${name}-other`);
  expect(await registerSalt()).not.toBe(one);
});

test('a newer register is read but never written', async () => {
  const kept = await logCase(sampleCase(1));
  await openRegister('elsewhere');
  const newer = new Dexie(name);
  for (const [at, stores] of versions.entries()) newer.version(at + 1).stores(stores);
  newer
    .version(versions.length + 1)
    .stores({ cases: 'id, [site+account+thread], created, status, agent' });
  await newer.open();
  newer.close();
  await openRegister(name);
  expect(await latestCases()).toEqual([kept]);
  await expect(logCase(sampleCase(2))).rejects.toMatchObject({ trouble: 'newer' });
  expect(await latestCases()).toEqual([kept]);
});

test('when another page brings a newer register, this one lets go and writes no more', async () => {
  await logCase(sampleCase(1));
  const heard: string[] = [];
  const stop = new AbortController();
  watchRegister((error) => heard.push(error.trouble), stop.signal);
  const newer = await rawOpen((versions.length + 1) * 10);
  expect(heard).toEqual(['replaced']);
  await expect(logCase(sampleCase(2))).rejects.toMatchObject({ trouble: 'replaced' });
  newer.close();
  stop.abort();
});

test('an old page that holds up an upgrade is named, and the upgrade goes on when it closes', async () => {
  name = `${name}-old`;
  const old = await rawOpen(5);
  const heard: string[] = [];
  const stop = new AbortController();
  watchRegister((error) => {
    heard.push(error.trouble);
    old.close();
  }, stop.signal);
  await openRegister(name);
  expect(heard).toEqual(['blocked']);
  expect((await logCase(sampleCase(1))).thread).toBe('t-1');
  stop.abort();
});

test('a full disk is said in one sentence and changes nothing', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const error = await logCase(sampleCase(1)).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(RegisterError);
  expect(error).toMatchObject({ trouble: 'quota' });
  vi.restoreAllMocks();
  expect(await latestCases()).toEqual([]);
});
