import { type Case, caseSchema } from '../cases/case.ts';
import { hash } from '../cases/sha256.ts';
import { dropPartsOf, noteWritten } from './beside.ts';
import type { Entry, Numbered } from './journal/line.ts';
import type { Register, Tombstone } from './register.ts';

/** What a change to the register may do. Each of them reaches the journal too. */
export interface Pen {
  cases: Register['cases'];
  secrets: Register['secrets'];
  put(one: Case): Promise<Case>;
  putAll(all: readonly Case[]): Promise<void>;
  /** Puts them, and has what was written of them before taken out of the journal. */
  putErased(all: readonly Case[]): Promise<void>;
  removeAll(ids: readonly string[]): Promise<void>;
  secret(key: string, value: string): Promise<void>;
  /** From now on no import brings this customer back. */
  bury(pseudonym: string, at: string): Promise<void>;
  unbury(pseudonym: string): Promise<void>;
  /** Those of a backup; the later of two stays. */
  buryAll(tombs: readonly Tombstone[]): Promise<void>;
  isErased(one: Case): Promise<boolean>;
}

const tombOf = (pseudonym: string): string => hash(`erased\n${pseudonym}`);

/** Gives each entry its number, in one step. Returns the first. */
const numberIn =
  (db: Register, made: Numbered[]) =>
  async (entries: readonly Entry[]): Promise<number> => {
    const before = Number((await db.secrets.get('seq'))?.value ?? 0);
    const numbered = entries.map((entry, at): Numbered => ({ ...entry, seq: before + 1 + at }));
    await db.secrets.put({ key: 'seq', value: `${before + entries.length}` });
    await db.outbox.bulkPut(numbered);
    made.push(...numbered);
    return before + 1;
  };

type NumberAll = ReturnType<typeof numberIn>;

/** Has what was written of these before taken out of the journal. */
const blank = async (db: Register, keys: readonly string[], before: number): Promise<void> => {
  const gone = new Set(keys);
  await db.blanks.bulkPut(keys.map((key) => ({ key, seq: before })));
  await db.outbox.filter(({ key, seq }) => gone.has(key) && seq < before).delete();
  await dropPartsOf(db, keys);
};

const casePen = (
  db: Register,
  made: Numbered[],
  number: NumberAll,
): Pick<Pen, 'put' | 'putAll' | 'putErased' | 'removeAll'> => {
  const putAll = async (all: readonly Case[]): Promise<number> => {
    const rows = all.map((one) => caseSchema.parse(one));
    await db.cases.bulkPut(rows);
    const first = await number(rows.map((row) => ({ kind: 'case', key: row.id, row })));
    await noteWritten(db, made.slice(-rows.length));
    return first;
  };
  return {
    put: async (one) => {
      await putAll([one]);
      return one;
    },
    putAll: async (all) => {
      if (all.length > 0) await putAll(all);
    },
    putErased: async (all) => {
      if (all.length === 0) return;
      const first = await putAll(all);
      await blank(
        db,
        all.map(({ id }) => id),
        first,
      );
    },
    removeAll: async (ids) => {
      if (ids.length === 0) return;
      await db.cases.bulkDelete([...ids]);
      const first = await number(ids.map((key) => ({ kind: 'gone', key })));
      await noteWritten(db, made.slice(-ids.length));
      await blank(db, ids, first);
    },
  };
};

const tombstonePen = (
  { tombstones }: Register,
  number: NumberAll,
): Pick<Pen, 'bury' | 'unbury' | 'buryAll' | 'isErased'> => ({
  bury: async (pseudonym, at) => {
    const row = { key: tombOf(pseudonym), at };
    await tombstones.put(row);
    await number([{ kind: 'tombstone', key: row.key, row }]);
  },
  unbury: async (pseudonym) => {
    const key = tombOf(pseudonym);
    await tombstones.delete(key);
    await number([{ kind: 'tombstone', key, row: { key, at: '' } }]);
  },
  buryAll: async (tombs) => {
    for (const row of tombs) {
      if (row.at <= ((await tombstones.get(row.key))?.at ?? '')) continue;
      await tombstones.put(row);
      await number([{ kind: 'tombstone', key: row.key, row }]);
    }
  },
  isErased: async ({ pseudonym, created }) =>
    created <= ((await tombstones.get(tombOf(pseudonym)))?.at ?? ''),
});

export const penFor = (db: Register, made: Numbered[]): Pen => {
  const number = numberIn(db, made);
  return {
    cases: db.cases,
    secrets: db.secrets,
    ...casePen(db, made, number),
    ...tombstonePen(db, number),
    secret: async (key, value) => {
      const row = { key, value };
      await db.secrets.put(row);
      await number([{ kind: 'secret', key, row }]);
    },
  };
};
