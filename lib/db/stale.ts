import type { Numbered } from './journal/line.ts';
import type { Register } from './register.ts';

/** These cases are no longer what a part made before this says of them. */
export const noteStale = async (db: Register, entries: readonly Numbered[]): Promise<void> => {
  await db.stale.bulkPut(entries.map(({ key, seq }) => ({ id: key, seq })));
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
