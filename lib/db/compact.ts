import type { Journal } from './journal/journal.ts';
import { lineOf } from './journal/line.ts';
import type { Register } from './register.ts';

const PAGE = 500;
const ROOM = 4 * 1024 * 1024;

/** In the database itself: one without it is new, or the browser has lost the one before. */
export const MARK = 'journal';

/** So many bytes the journal had when it was last written anew. */
const mark = async (db: Register, bytes: number): Promise<void> => {
  await db.secrets.put({ key: MARK, value: `${bytes}` });
};

async function* snapshot(db: Register): AsyncGenerator<string> {
  const seq = Number((await db.secrets.get('seq'))?.value ?? 0);
  const secrets = await db.secrets.where('key').equals('salt').toArray();
  const tombstones = await db.tombstones.toArray();
  yield [
    ...secrets.map((row) => lineOf({ kind: 'secret', key: row.key, seq, row })),
    ...tombstones.map((row) => lineOf({ kind: 'tombstone', key: row.key, seq, row })),
  ].join('');
  let last = '';
  for (;;) {
    const page = await db.cases.where('id').above(last).limit(PAGE).toArray();
    const end = page.at(-1);
    if (!end) return;
    yield page.map((row) => lineOf({ kind: 'case', key: row.id, seq, row })).join('');
    last = end.id;
  }
}

/**
 * Writes the journal anew from the database, so that it does not grow with every change. New lines go
 * into a new file first, and only when all of it is there do the old files go: a kill in between
 * leaves some lines twice, which changes nothing.
 */
export const compact = async (db: Register, journal: Journal): Promise<void> => {
  const old = await journal.turn();
  for await (const lines of snapshot(db)) if (lines !== '') await journal.append(lines);
  await journal.drop(old);
  await mark(db, await journal.bytes());
};

/** Keeps the journal below about twice what it has to hold. */
export const compactIfLarge = async (db: Register, journal: Journal): Promise<boolean> => {
  const needed = Number((await db.secrets.get(MARK))?.value ?? 0);
  if ((await journal.bytes()) < 2 * needed + ROOM) return false;
  await navigator.locks.request(`heal-${db.name}`, () => compact(db, journal));
  return true;
};
