import type { Case } from '../../../lib/cases/case.ts';
import { opened, openRegister } from '../../../lib/db/open.ts';
import { snooze, unsnooze } from '../../../lib/db/reminders.ts';
import {
  acknowledge,
  allCases,
  dueCases,
  eraseCase,
  logCase,
  registerSalt,
} from '../../../lib/db.ts';
import { sampleCase } from '../../cases/sample.ts';

const kept: string[] = [];

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
  }
}
window.probe = probe;
