import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { compact } from '../../lib/db/compact.ts';
import { eraseCustomer, restoreCustomer } from '../../lib/db/customer.ts';
import type { Ask, Hand } from '../../lib/db/journal/journal.ts';
import { lineOf } from '../../lib/db/journal/line.ts';
import { append, blank } from '../../lib/db/journal/segments.ts';
import { mergeIn, takeBack } from '../../lib/db/many.ts';
import { opened } from '../../lib/db/open.ts';
import { tend } from '../../lib/db/tend.ts';
import {
  acknowledge,
  changeCase,
  eraseCase,
  latestCases,
  logCase,
  openRegister,
  readCase,
  registerSalt,
  restoreCases,
  watchRegister,
} from '../../lib/db.ts';
import { sampleCase } from '../cases/sample.ts';
import { privateFiles } from './folder.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const files = privateFiles();
/** What the worker does, done here. */
const worker: Hand = async (ask: Ask) => {
  if (ask.do === 'append') await append(ask.name, ask.lines);
  else await blank(ask.name, ask.before);
};
let count = 0;
let name = '';

beforeAll(() => vi.stubGlobal('navigator', { locks: navigator.locks, storage: files.storage }));
afterAll(() => vi.unstubAllGlobals());

/** The browser has lost the database, and only that; then the extension starts again. */
const lose = async (hand: Hand): Promise<void> => {
  await openRegister(`elsewhere-${name}`, hand);
  await Dexie.delete(name);
  await openRegister(name, hand);
};

const note = { kind: 'note', text: 'x' } as const;

describe.each<[string, Hand]>([
  ['in a page, by its worker', worker],
  ['in a service worker', null],
])('%s', (_where, hand) => {
  beforeEach(async () => {
    count += 1;
    name = `journal-test-${count}`;
    await openRegister(name, hand);
  });

  test('everything is there again after the database was lost, and what was lost is said', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    watchRegister(({ trouble }) => heard.push(trouble), stop.signal);
    for (let n = 0; n < 20; n += 1) await logCase(sampleCase(n));
    const salt = await registerSalt();
    const { id } = sampleCase(4);
    await changeCase(id, { status: 'investigating' }, note);
    await acknowledge({
      site: 'gmail',
      account: 'help@acme.example',
      thread: 't-5',
      message: 'r',
      at: '2026-11-20T10:30:00Z',
    });
    const before = await latestCases();
    await lose(hand);
    expect(await latestCases()).toEqual(before);
    expect(await registerSalt()).toBe(salt);
    expect(heard).toEqual(['restored']);
    // And once more, though the last revisions were written before the loss.
    await changeCase(id, { status: 'resolved' }, note);
    await lose(hand);
    expect((await readCase(id))?.status).toBe('resolved');
    stop.abort();
  });

  test('a torn last line, a damaged one and lines twice cost nothing else', async () => {
    await logCase(sampleCase(1));
    await logCase(sampleCase(2));
    const folder = files.of(name);
    const row = sampleCase(9);
    const whole = lineOf({ kind: 'case', key: row.id, seq: 99, row });
    const old = lineOf({
      kind: 'case',
      key: sampleCase(1).id,
      seq: 0,
      row: sampleCase(1, { product: 'Old' }),
    });
    const lines = [
      ...whole.replace('kettle', 'pan').replace('broken', 'brokem'),
      ...old,
      ...old,
      ...whole.slice(0, -20),
    ].join('');
    await (await folder.getFileHandle('00000009.log', { create: true }))
      .createWritable()
      .then(async (stream) => {
        await stream.write(lines);
        await stream.close();
      });
    await openRegister(`elsewhere-${name}`, hand);
    await openRegister(name, hand);
    await logCase(sampleCase(3));
    await lose(hand);
    const ids = (await latestCases()).map(({ thread }) => thread).sort();
    expect(ids).toEqual(['t-1', 't-2', 't-3']);
    expect((await readCase(sampleCase(1).id))?.product).toBe('');
  });

  test('what is erased leaves the files, stays erased after a loss, and comes back only by undo', async () => {
    await logCase(sampleCase(1));
    await logCase(sampleCase(2));
    const before = await eraseCase(sampleCase(1).id);
    const about = files
      .of(name)
      .text()
      .split('\n')
      .filter((line) => line.includes(before.id))
      .join();
    for (const word of ['broken', 't-1', before.pseudonym]) expect(about).not.toContain(word);
    expect(files.of(name).text()).toContain('t-2');
    await lose(hand);
    expect((await readCase(before.id))?.erasedAt).not.toBeNull();
    await restoreCases([before]);
    await lose(hand);
    expect(await readCase(before.id)).toEqual(before);
  });

  test('an erased customer comes back by no import, and by undo', async () => {
    await logCase(sampleCase(1));
    const { pseudonym } = sampleCase(1);
    await logCase(sampleCase(2, { legalHold: true }));
    const gone = await eraseCustomer(pseudonym);
    expect(gone).toMatchObject({ held: 1, before: [{ thread: 't-1' }] });
    await lose(hand);
    expect(await mergeIn([sampleCase(3), sampleCase(1)])).toEqual([]);
    expect(await latestCases()).toHaveLength(1);
    await restoreCustomer(gone);
    await lose(hand);
    expect(await mergeIn([sampleCase(3)])).toHaveLength(1);
    expect(await latestCases()).toHaveLength(3);
  });

  test('an import taken back is taken out of the files too', async () => {
    const done = await mergeIn([sampleCase(1), sampleCase(2)]);
    await takeBack(done);
    await lose(hand);
    expect(await latestCases()).toEqual([]);
    expect(files.of(name).text()).not.toContain('broken');
  });

  test('written anew the journal holds the same in less', async () => {
    const { id } = await logCase(sampleCase(1));
    for (let n = 0; n < 10; n += 1) await changeCase(id, { product: `Kettle ${n}` }, note);
    const size = (): number => files.of(name).text().length;
    const before = size();
    const { db, journal } = opened();
    if (journal) await compact(db, journal);
    expect(size()).toBeLessThan(before / 3);
    await lose(hand);
    expect((await readCase(id))?.product).toBe('Kettle 9');
  });

  test('a journal that was lost is written anew at the next opening', async () => {
    await logCase(sampleCase(1));
    files.of(name).files.clear();
    await openRegister(`elsewhere-${name}`, hand);
    await openRegister(name, hand);
    await lose(hand);
    expect(await latestCases()).toHaveLength(1);
  });

  test('cases past their time are erased everywhere, except those on hold', async () => {
    const past = { retainUntil: '2026-11-21T00:00:00.000Z' };
    await logCase(sampleCase(1, past));
    await logCase(sampleCase(2, { ...past, legalHold: true }));
    await logCase(sampleCase(3));
    await tend(new Date('2026-11-22T00:00:00Z'));
    expect((await latestCases()).map(({ thread }) => thread)).toEqual(['t-3', 't-2']);
    expect(files.of(name).text()).not.toContain('"thread":"t-1"');
  });
});

test('a case whose safety copy cannot be written is kept, said, and copied at the next opening', async () => {
  name = 'journal-full';
  await openRegister(name, worker);
  const heard: string[] = [];
  const stop = new AbortController();
  watchRegister(({ trouble }) => heard.push(trouble), stop.signal);
  await logCase(sampleCase(1));
  files.of(name).room = 100;
  await logCase(sampleCase(2));
  expect(heard).toEqual(['copy']);
  expect(await latestCases()).toHaveLength(2);
  files.of(name).room = Number.POSITIVE_INFINITY;
  await openRegister('elsewhere-full', worker);
  await openRegister(name, worker);
  await lose(worker);
  expect(await latestCases()).toHaveLength(2);
  stop.abort();
});

test('what the journal had no room for is written with the next case it takes', async () => {
  name = 'journal-behind';
  await openRegister(name, worker);
  await logCase(sampleCase(1));
  files.of(name).room = 100;
  await logCase(sampleCase(2));
  files.of(name).room = Number.POSITIVE_INFINITY;
  await logCase(sampleCase(3));
  expect(files.of(name).text()).toContain('"thread":"t-2"');
  expect(await opened().db.outbox.count()).toBe(0);
  await lose(worker);
  expect(await latestCases()).toHaveLength(3);
});

test('each write is pushed to the disk before it is said to be kept', async () => {
  name = 'journal-flush';
  await openRegister(name, worker);
  await logCase(sampleCase(1));
  const { flushes } = files.of(name);
  await logCase(sampleCase(2));
  expect(files.of(name).flushes).toBe(flushes + 1);
  expect(files.of(name).text()).toContain('"thread":"t-2"');
});
