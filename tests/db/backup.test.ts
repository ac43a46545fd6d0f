import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { backupLines } from '../../lib/db/backup.ts';
import { eraseCustomer } from '../../lib/db/customer.ts';
import { previewRestore, restoreBackup, undoRestore } from '../../lib/db/restore.ts';
import {
  changeCase,
  eraseCase,
  latestCases,
  logCase,
  openRegister,
  readCase,
  registerSalt,
} from '../../lib/db.ts';
import { sampleCase } from '../cases/sample.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const now = new Date('2026-11-22T10:00:00Z');
const settings = { agentName: 'Sam', own: ['help@acme.example'] };
const snippets = [{ name: 'Refund sent', text: 'It left.' }];
let count = 0;

const elsewhere = (): Promise<void> => {
  count += 1;
  return openRegister(`backup-${count}`);
};

const saved = async (): Promise<string> => {
  let text = '';
  for await (const line of backupLines({ settings, snippets }, now)) text += line;
  return text;
};

/** Cut anywhere, as a file arrives. */
const pieces = (text: string) =>
  async function* () {
    for (let at = 0; at < text.length; at += 777) yield text.slice(at, at + 777);
  };

beforeEach(elsewhere);

test('everything comes back in an empty register: cases, history, secret and settings', async () => {
  for (let n = 0; n < 30; n += 1) await logCase(sampleCase(n));
  await changeCase(sampleCase(3).id, { status: 'resolved' }, { kind: 'status', text: 'Resolved' });
  const [before, salt, file] = [await latestCases(), await registerSalt(), await saved()];
  await elsewhere();
  expect(await previewRestore(pieces(file))).toMatchObject({
    at: '2026-11-22T10:00:00.000Z',
    manifest: 'sound',
    refused: [],
    ...{ new: 30, changed: 0, same: 0, settings, snippets },
  });
  expect(await latestCases()).toEqual([]);
  await restoreBackup(pieces(file));
  expect(await latestCases()).toEqual(before);
  expect(await registerSalt()).toBe(salt);
  expect(await previewRestore(pieces(file))).toMatchObject({ new: 0, changed: 0, same: 30 });
});

test('restoring over newer work loses none of it, and is undone', async () => {
  const { id } = await logCase(sampleCase(1));
  await logCase(sampleCase(2));
  const file = await saved();
  await changeCase(id, { product: 'Kettle' }, { kind: 'changed', text: 'Product' });
  await eraseCase(sampleCase(2).id);
  await logCase(sampleCase(3));
  const [before, salt] = [await latestCases(), await registerSalt()];
  const restored = await restoreBackup(pieces(file));
  expect(await latestCases()).toEqual(before);
  expect((await readCase(sampleCase(2).id))?.erasedAt).not.toBeNull();
  expect(await undoRestore(restored)).toBe(0);
  expect(await latestCases()).toEqual(before);
  expect(await registerSalt()).toBe(salt);
});

test('undone, an empty register is empty again', async () => {
  await logCase(sampleCase(1));
  const file = await saved();
  await elsewhere();
  await undoRestore(await restoreBackup(pieces(file)));
  expect(await latestCases()).toEqual([]);
});

test('a customer erased before the backup, or since, does not come back by it', async () => {
  await logCase(sampleCase(1));
  const old = await saved();
  await eraseCustomer(sampleCase(1).pseudonym);
  const later = await saved();
  await elsewhere();
  await restoreBackup(pieces(later));
  await restoreBackup(pieces(old));
  expect(await latestCases()).toEqual([]);
});

test.each<[string, (text: string) => string]>([
  ['a word changed', (text) => text.replace('"Sam"', '"Pam"')],
  ['a case taken out', (text) => text.replace(/\{"case":.*\n/, '')],
  ['a case twice', (text) => text.replace(/(\{"case":.*\n)/, '$1$1')],
  ['lines in another order', (text) => text.replace(/(\{"case":.*\n)(\{"case":.*\n)/, '$2$1')],
])('a file with %s is told by its sum', async (_what, edit) => {
  await logCase(sampleCase(1));
  await logCase(sampleCase(2));
  const file = await saved();
  expect(edit(file)).not.toBe(file);
  expect((await previewRestore(pieces(edit(file)))).manifest).toBe('damaged');
});

test('a file cut off gives what is whole, and says which line is not', async () => {
  await logCase(sampleCase(1));
  await logCase(sampleCase(2));
  const file = await saved();
  const cut = file.slice(0, file.lastIndexOf('{"case":') + 200);
  await elsewhere();
  expect(await previewRestore(pieces(cut))).toMatchObject({
    manifest: 'none',
    new: 1,
    refused: [{ line: cut.split('\n').length, why: 'This line is not whole.' }],
  });
});

test.each([
  ['nothing', ''],
  ['an export', '{"schemaVersion":1,"cases":[\n]}'],
  ['a page', '<!doctype html>'],
])('%s is no backup', async (_what, text) => {
  await expect(restoreBackup(pieces(text))).rejects.toThrow('not a backup');
});

test('a newer backup is refused before anything is written', async () => {
  const text = '{"amends":"backup","version":2,"at":"x"}\n';
  await expect(restoreBackup(pieces(text))).rejects.toThrow('newer Amends');
});
