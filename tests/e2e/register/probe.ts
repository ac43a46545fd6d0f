import type { Case } from '../../../lib/cases/case.ts';
import { backupLines } from '../../../lib/db/backup.ts';
import { eraseCustomer } from '../../../lib/db/customer.ts';
import { opened, openRegister } from '../../../lib/db/open.ts';
import { RegisterError } from '../../../lib/db/register.ts';
import { snooze, unsnooze } from '../../../lib/db/reminders.ts';
import { restoreBackup } from '../../../lib/db/restore.ts';
import { tend } from '../../../lib/db/tend.ts';
import {
  acknowledge,
  allCases,
  dueCases,
  eraseCase,
  logCase,
  mergeIn,
  registerSalt,
} from '../../../lib/db.ts';
import { importCases } from '../../../lib/export/import.ts';
import { jsonl } from '../../../lib/export/jsonl.ts';
import { sampleCase } from '../../cases/sample.ts';
import { versionsProbe } from './versions-probe.ts';

const kept: string[] = [];

const { put } = IDBObjectStore.prototype;

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/** Letters that no storage can make smaller. */
const noise = (length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) =>
    String.fromCharCode(33 + (byte % 90)),
  ).join('');

/** The register as the extension's own pages use it, for a test to reach. */
const probe = {
  /** Logs the nth sample case; its id once it is kept. */
  log: async (n: number, change: Partial<Case> = {}): Promise<string> =>
    (await logCase(sampleCase(n, change))).id,
  snooze,
  unsnooze,
  /** Who is owed something, the longest overdue first. */
  owing: async (): Promise<string[]> => (await dueCases()).map(({ id }) => id),
  reply: async (n: number): Promise<void> => {
    const place = { site: 'gmail', account: 'help@acme.example', thread: `t-${n}` } as const;
    await acknowledge({ ...place, message: `r-${n}`, at: '2026-11-21T09:00:00Z' });
  },
  erase: async (id: string): Promise<void> => {
    await eraseCase(id);
  },
  eraseCustomer: async (pseudonym: string): Promise<void> => {
    await eraseCustomer(pseudonym);
  },
  /** What the background does every day. */
  tend: (now: string) => tend(new Date(now)),
  export: async (): Promise<string> => {
    let text = '';
    for await (const line of jsonl(allCases())) text += line;
    return text;
  },
  /** How many cases an import wrote. */
  import: async (file: string): Promise<number> => (await mergeIn(importCases(file).cases)).length,
  backup: async (): Promise<string> => {
    let text = '';
    for await (const line of backupLines({ settings: {}, snippets: [] }, new Date())) text += line;
    return text;
  },
  restore: async (file: string): Promise<number> =>
    (await restoreBackup(() => whole(file))).done.length,
  /** Everything the database holds beside the cases, as text. */
  beside: async (): Promise<string> => {
    const { db } = opened();
    const tables = db.tables.filter(({ name }) => name !== 'cases');
    return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
  },
  /** Several large cases at one go: their ids, or the sentence that says why not. */
  logLarge: async (from: number, count: number): Promise<string[] | string> => {
    const some = Array.from({ length: count }, (_, n) =>
      sampleCase(from + n, { verbatim: noise(8_000) }),
    );
    try {
      await mergeIn(some);
      return some.map(({ id }) => id);
    } catch (error) {
      if (!(error instanceof RegisterError)) throw error;
      return `${error.trouble}: ${error.message}`;
    }
  },
  /** From now on the browser refuses every write after so many, as where its disk is full. */
  refuseAfter: (writes: number): void => {
    let left = writes;
    IDBObjectStore.prototype.put = function (...what) {
      left -= 1;
      if (left < 0) throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, what);
    };
  },
  /** What the browser's own repair of an extension does: nothing of its storage is left. */
  forget: async (): Promise<void> => {
    opened().db.close();
    await opened().db.delete();
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('journal-amends', { recursive: true });
    await opened().db.open();
  },
  salt: registerSalt,
  ids: async (): Promise<string[]> => {
    await openRegister();
    const ids: string[] = [];
    for await (const { id } of allCases()) ids.push(id);
    return ids;
  },
  replies: async (): Promise<number> => {
    let count = 0;
    for await (const { replies } of allCases()) count += replies.length;
    return count;
  },
  /** How often each message is among the replies of all cases. */
  repliesByMessage: async (): Promise<Record<string, number>> => {
    const times: Record<string, number> = {};
    for await (const { replies } of allCases())
      for (const { message } of replies) times[message] = (times[message] ?? 0) + 1;
    return times;
  },
  /** When cases were last brought back, and how many; null where none ever were. */
  restored: async (): Promise<{ at: string; count: number } | null> => {
    const row = await opened().db.secrets.get('restored');
    return row ? JSON.parse(row.value) : null;
  },
  journal: async (): Promise<string> => {
    let text = '';
    for await (const line of opened().journal?.lines() ?? []) text += `${line}\n`;
    return text;
  },
  compact: async (): Promise<number[]> => {
    const { db, journal } = opened();
    if (!journal) throw new Error('No journal.');
    const before = await journal.bytes();
    const { compact } = await import('../../../lib/db/compact.ts');
    await compact(db, journal);
    return [before, await journal.bytes()];
  },
  /** Writes from four places at once until it is killed; `told` gives what was kept since last asked. */
  pour: (from: number): void => {
    let n = from;
    const pour = async (): Promise<never> => {
      for (;;) {
        n += 1;
        kept.push(await probe.log(n));
      }
    };
    for (let each = 0; each < 4; each += 1) void pour();
  },
  told: (): string[] => kept.splice(0),
};

declare global {
  interface Window {
    probe: typeof probe;
    versions: typeof versionsProbe;
  }
}
window.probe = probe;
window.versions = versionsProbe;
