import { type Case, caseSchema } from '../cases/case.ts';
import { hash } from '../cases/sha256.ts';
import { dropPartsOf, noteWritten } from './beside.ts';
import { blankOld, carry } from './carry.ts';
import type { Entry, Numbered } from './journal/line.ts';
import { guarded, opened, say } from './open.ts';
import { mustBeCurrent, type Register, RegisterError, type Tombstone } from './register.ts';
import { tellWritten } from './tell-written.ts';

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

const penFor = (db: Register, made: Numbered[]): Pen => {
  const number = numberIn(db, made);
  const putAll = async (all: readonly Case[]): Promise<number> => {
    const rows = all.map((one) => caseSchema.parse(one));
    await db.cases.bulkPut(rows);
    const first = await number(rows.map((row) => ({ kind: 'case', key: row.id, row })));
    await noteWritten(db, made.slice(-rows.length));
    return first;
  };
  const blank = async (keys: readonly string[], before: number): Promise<void> => {
    const gone = new Set(keys);
    await db.blanks.bulkPut(keys.map((key) => ({ key, seq: before })));
    await db.outbox.filter(({ key, seq }) => gone.has(key) && seq < before).delete();
    await dropPartsOf(db, keys);
  };
  return {
    cases: db.cases,
    secrets: db.secrets,
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
        all.map(({ id }) => id),
        first,
      );
    },
    removeAll: async (ids) => {
      if (ids.length === 0) return;
      await db.cases.bulkDelete([...ids]);
      const first = await number(ids.map((key) => ({ kind: 'gone', key })));
      await noteWritten(db, made.slice(-ids.length));
      await blank(ids, first);
    },
    secret: async (key, value) => {
      const row = { key, value };
      await db.secrets.put(row);
      await number([{ kind: 'secret', key, row }]);
    },
    bury: async (pseudonym, at) => {
      const row = { key: tombOf(pseudonym), at };
      await db.tombstones.put(row);
      await number([{ kind: 'tombstone', key: row.key, row }]);
    },
    unbury: async (pseudonym) => {
      const key = tombOf(pseudonym);
      await db.tombstones.delete(key);
      await number([{ kind: 'tombstone', key, row: { key, at: '' } }]);
    },
    buryAll: async (tombs) => {
      for (const row of tombs) {
        if (row.at <= ((await db.tombstones.get(row.key))?.at ?? '')) continue;
        await db.tombstones.put(row);
        await number([{ kind: 'tombstone', key: row.key, row }]);
      }
    },
    isErased: async ({ pseudonym, created }) =>
      created <= ((await db.tombstones.get(tombOf(pseudonym)))?.at ?? ''),
  };
};

const written = (db: Register) => [
  db.cases,
  db.secrets,
  db.outbox,
  db.blanks,
  db.tombstones,
  db.parts,
  db.stale,
  db.dues,
];

/** The journal did not take something: the next write that it takes brings it along. */
let behind = false;

/**
 * One change to the register: all of it or nothing, and never to a newer one. What is noted in the
 * outbox within the same transaction reaches the journal before this returns, or when the register is
 * next opened: the journal never holds what the database refused, nor lacks for long what it took.
 */
export const writing = <T>(work: (pen: Pen) => Promise<T>): Promise<T> =>
  guarded(async () => {
    const { db, journal } = opened();
    const made: Numbered[] = [];
    const result = await db.transaction('rw', written(db), async () => {
      mustBeCurrent(db);
      return work(penFor(db, made));
    });
    if (made.length > 0) tellWritten();
    if (!journal) return result;
    try {
      await carry(db, journal, behind ? await db.outbox.toArray() : made);
      await blankOld(db, journal);
      behind = false;
    } catch (error) {
      behind = true;
      say(new RegisterError('copy', error));
    }
    return result;
  });
