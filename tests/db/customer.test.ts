import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { caseFrom } from '../../lib/cases/case-from.ts';
import { casesOf, customerBy, eraseCustomer } from '../../lib/db/customer.ts';
import { noteCoverage, noteFollowed, noteMove } from '../../lib/db/owed.ts';
import {
  changeCases,
  dueCases,
  eraseCase,
  logCase,
  readCase,
  registerSalt,
  restoreCases,
} from '../../lib/db.ts';
import { conversation, seeded, source } from '../cases/sample.ts';
import { openNewRegister } from './new-register.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(openNewRegister);

const log = async (thread: string, address: string, at = '2026-11-20T10:00:00Z') => {
  const told = conversation({ thread, customer: { name: 'Dana Whitfield', address } });
  const salt = await registerSalt();
  const random = seeded(Number(thread));
  return logCase(caseFrom(source({ conversation: told, salt, random, now: new Date(at) })));
};

const theirs = (address: string) =>
  conversation({ thread: '9', customer: { name: 'Dana Whitfield', address } });

test('the cases of a customer are found by their address alone, newest first', async () => {
  const first = await log('1', 'dana@post.example');
  const second = await log('2', 'Dana@post.example', '2026-11-21T10:00:00Z');
  await log('3', 'other@post.example');
  const nameless = await log('4', '');
  const ids = async (address: string) => (await casesOf(theirs(address))).map(({ id }) => id);
  expect(await ids('dana@post.example')).toEqual([second.id, first.id]);
  // Two people may have one name.
  expect(nameless.name).toBeNull();
  expect(await ids('')).toEqual([]);
  await eraseCase(second.id);
  expect(await ids('dana@post.example')).toEqual([first.id]);
});

test('where nothing was ever logged there is nobody to know, and no secret is made', async () => {
  expect(await casesOf(theirs('dana@post.example'))).toEqual([]);
});

test('a customer who was asked to write is waited for and leaves the waiting, in the register too', async () => {
  const { id } = await log('1', 'dana');
  const asked = { message: 'm7', from: 'x-public', to: 'x-dm' } as const;
  expect((await noteMove(id, asked)).status).toBe('awaiting-customer');
  await noteMove(id, asked);
  expect((await noteFollowed(id)).channelMoves).toMatchObject([{ id: 'm7', followed: true }]);
  const [due] = await dueCases();
  expect(due?.followUps).toMatchObject([{ kind: 'close-loop', done: null }]);
});

test('what a reply took up is kept, and the same again writes nothing', async () => {
  const { id } = await log('1', 'dana');
  const noted = await noteCoverage(id, { met: 1, of: 3 });
  expect(noted).toMatchObject({ coverage: { met: 1, of: 3 } });
  expect(await noteCoverage(id, { met: 1, of: 3 })).toEqual(noted);
  expect(await noteCoverage(id, { met: 3, of: 3 })).toMatchObject({ coverage: { met: 3, of: 3 } });
});

test('an address or a handle leads to the pseudonym it was kept under, and other words to none', async () => {
  expect(await customerBy('dana@post.example')).toBeNull();
  const mailed = await log('1', 'Dana@post.example');
  expect(await customerBy(' dana@POST.example ')).toBe(mailed.pseudonym);
  const salt = await registerSalt();
  const customer = { name: 'Lena', address: 'Lena_Hartwig' };
  const posted = conversation({ site: 'x', channel: 'x-public', customer });
  const kept = caseFrom(source({ conversation: posted, salt })).pseudonym;
  expect(await customerBy('@lena_hartwig')).toBe(kept);
  for (const words of ['lena_hartwig', 'Dana Whitfield', '@', 'a@b@c', 'dana@post.example soon'])
    expect(await customerBy(words)).toBeNull();
});

test('a case that was deleted before its customer was erased does not come back', async () => {
  const one = await log('1', 'dana');
  const other = await log('2', 'otto');
  const before = [await eraseCase(one.id), await eraseCase(other.id)];
  await eraseCustomer(one.pseudonym);
  expect(await restoreCases(before)).toBe(1);
  expect(await readCase(one.id)).toMatchObject({ summary: '', pseudonym: '' });
  expect(await readCase(other.id)).toEqual(other);
});

test('a case that was kept for a legal reason and deleted later comes back', async () => {
  const { id, pseudonym } = await log('1', 'dana');
  const hold = (legalHold: boolean) =>
    changeCases([id], () => [{ legalHold }, { kind: 'changed', text: 'x' }]);
  await hold(true);
  expect(await eraseCustomer(pseudonym)).toMatchObject({ held: 1 });
  await hold(false);
  vi.useFakeTimers({ now: Date.now() + 1000, toFake: ['Date'] });
  const before = await eraseCase(id);
  vi.useRealTimers();
  expect(await restoreCases([before])).toBe(0);
  expect(await readCase(id)).toEqual(before);
  // Once it is back, what becomes of it is not written over.
  await hold(true);
  expect(await restoreCases([before])).toBe(1);
  expect(await readCase(id)).toMatchObject({ legalHold: true });
});
