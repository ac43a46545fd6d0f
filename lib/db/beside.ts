import { dueOf } from './due-of.ts';
import type { Numbered } from './journal/line.ts';
import type { Register } from './register.ts';

/** Written with every case: no part made before this is right about it, and what is owed of it may be new. */
export const noteWritten = async (db: Register, entries: readonly Numbered[]): Promise<void> => {
  await db.stale.bulkPut(entries.map(({ key, seq }) => ({ id: key, seq })));
  await db.dues.bulkDelete(entries.map(({ key }) => key));
  await db.dues.bulkPut(entries.flatMap((one) => (one.kind === 'case' ? dueOf(one.row) : [])));
};

type Bounds = readonly [from: string, to: string];

export const bounds = (db: Register): Promise<Bounds[]> =>
  db.parts.toCollection().primaryKeys() as unknown as Promise<Bounds[]>;

/** What is erased leaves the parts too: one that holds a word of it goes as a whole. */
export const dropPartsOf = async (db: Register, ids: readonly string[]): Promise<void> => {
  const all = await bounds(db);
  const hit = all.filter(([from, to]) => ids.some((id) => from <= id && id < to));
  await db.parts.bulkDelete(hit.map(([from, to]) => [from, to]));
};
