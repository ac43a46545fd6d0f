import { mergeCases } from '../cases/merge.ts';
import { noteWritten } from './beside.ts';
import { blankOld, carry } from './carry.ts';
import { compact, MARK } from './compact.ts';
import type { Journal } from './journal/journal.ts';
import { entryOf, type Numbered } from './journal/line.ts';
import { isNewer, type Register } from './register.ts';

const BATCH = 500;

/** The number of the latest line about each thing: 250,000 numbers fit in memory, the cases do not. */
const latest = async (journal: Journal): Promise<Map<string, number>> => {
  const found = new Map<string, number>();
  for await (const line of journal.lines()) {
    const entry = entryOf(line);
    if (!entry) continue;
    const thing = `${entry.kind === 'gone' ? 'case' : entry.kind} ${entry.key}`;
    if (entry.seq > (found.get(thing) ?? -1)) found.set(thing, entry.seq);
  }
  return found;
};

const putCase = async (db: Register, entry: Numbered): Promise<boolean> => {
  if (entry.kind !== 'case') return false;
  const there = await db.cases.get(entry.key);
  const row = there ? mergeCases(there, entry.row) : entry.row;
  await db.cases.put(row);
  await noteWritten(db, [{ ...entry, row }]);
  return !there;
};

/** Puts a batch of lines back, and returns how many cases were missing. */
const putBack = (db: Register, entries: readonly Numbered[]): Promise<number> =>
  db.transaction('rw', [db.cases, db.secrets, db.tombstones, db.stale, db.dues], async () => {
    let missing = 0;
    for (const entry of entries) {
      if (entry.kind === 'secret') await db.secrets.put(entry.row);
      else if (entry.kind === 'tombstone') await db.tombstones.put(entry.row);
      else if (await putCase(db, entry)) missing += 1;
    }
    return missing;
  });

/** Everything the journal holds, back into the database: the latest line of each thing. Doing it twice changes nothing. */
const replay = async (db: Register, journal: Journal): Promise<number> => {
  const wanted = await latest(journal);
  let restored = 0;
  let batch: Numbered[] = [];
  const flush = async (): Promise<void> => {
    restored += await putBack(db, batch);
    batch = [];
  };
  for await (const line of journal.lines()) {
    const entry = entryOf(line);
    if (!entry || wanted.get(`${entry.kind} ${entry.key}`) !== entry.seq) continue;
    batch.push(entry);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  const last = maxOf(wanted);
  const kept = Number((await db.secrets.get('seq'))?.value ?? 0);
  await db.secrets.put({ key: 'seq', value: `${Math.max(last, kept)}` });
  return restored;
};

const maxOf = (numbers: ReadonlyMap<string, number>): number => {
  let most = 0;
  for (const each of numbers.values()) if (each > most) most = each;
  return most;
};

const isMarked = async (db: Register, journal: Journal): Promise<boolean> =>
  (await db.secrets.get(MARK)) !== undefined && !(await journal.isEmpty());

/** Brings database and journal together after opening. Returns how many cases had been lost. */
export const heal = async (db: Register, journal: Journal): Promise<number> => {
  if (isNewer(db)) return 0;
  let restored = 0;
  if (!(await isMarked(db, journal))) {
    await navigator.locks.request(`heal-${db.name}`, async () => {
      if (await isMarked(db, journal)) return;
      restored = await replay(db, journal);
      if (restored > 0) {
        const value = JSON.stringify({ at: new Date().toISOString(), count: restored });
        await db.secrets.put({ key: 'restored', value });
      }
      // Also where the journal is the one that was lost, or where there was none yet.
      await compact(db, journal);
    });
  }
  await carry(db, journal, await db.outbox.toArray());
  await blankOld(db, journal);
  return restored;
};
