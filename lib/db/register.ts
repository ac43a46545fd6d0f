import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type { Case } from '../cases/case.ts';
import { t } from '../i18n.ts';
import { dueOf } from './due-of.ts';
import type { Numbered } from './journal/line.ts';

/** What went wrong, as one sentence for the person at the screen. */
export type Trouble =
  | 'newer'
  | 'replaced'
  | 'blocked'
  | 'quota'
  | 'invalid'
  | 'missing'
  | 'copy'
  | 'restored'
  | 'unavailable';

export class RegisterError extends Error {
  override name = 'RegisterError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, cause?: unknown) {
    super(t(`register_${trouble}`), { cause });
    this.trouble = trouble;
  }
}

interface Secret {
  key: string;
  value: string;
}

/** Whom an import may not bring back: a hash of the pseudonym, and when they were erased. */
export interface Tombstone {
  key: string;
  at: string;
}

/** Lines of this key older than this write are still to be blanked in the journal. */
export interface Blank {
  key: string;
  seq: number;
}

/** What the cases page made of the cases from one id up to another, so that it need not read them all. */
export interface Part {
  from: string;
  /** The first id that is no longer in it. */
  to: string;
  version: number;
  data: unknown;
}

/** A case that was written after its part was made. */
interface Stale {
  id: string;
  seq: number;
}

/** When the next thing is owed of a case: counting these reads no case. */
export interface Due {
  id: string;
  at: string;
}

/** Nobody is to be reminded of this case before then. */
export interface Snooze {
  id: string;
  until: string;
}

export type Register = Dexie & {
  cases: EntityTable<Case, 'id'>;
  secrets: EntityTable<Secret, 'key'>;
  /** What was written here and is not yet known to be in the journal. */
  outbox: EntityTable<Numbered, 'seq'>;
  blanks: EntityTable<Blank, 'key'>;
  tombstones: EntityTable<Tombstone, 'key'>;
  snoozes: EntityTable<Snooze, 'id'>;
  parts: Table<Part, [from: string, to: string]>;
  stale: EntityTable<Stale, 'id'>;
  dues: EntityTable<Due, 'id'>;
};

/** What each version added. One once shipped stays for ever: every later one upgrades from it. */
export const versions: readonly Record<string, string>[] = [
  {
    cases: 'id, [site+account+thread], created, status',
    secrets: 'key',
  },
  {
    cases: 'id, [site+account+thread], created, status, pseudonym, retainUntil',
    outbox: 'seq',
    blanks: 'key',
    tombstones: 'key',
    snoozes: 'id',
  },
  {
    parts: '[from+to]',
    stale: 'id',
    dues: 'id, at',
  },
];
const VERSION = versions.length;

/** What the rows of an earlier version bring into the stores of a later one. */
const upgrades: Record<number, (work: Transaction) => Promise<void>> = {
  3: async (work) => {
    const dues: Due[] = [];
    await work.table<Case>('cases').each((one) => dues.push(...dueOf(one)));
    await work.table<Due>('dues').bulkPut(dues);
  },
};

/** Opened by the first use. `say` hears of trouble that no call is waiting for. */
export const register = (
  name: string,
  say: (error: RegisterError) => void,
  upTo = VERSION,
): Register => {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Register;
  for (const [at, stores] of versions.slice(0, upTo).entries()) {
    const version = db.version(at + 1).stores(stores);
    const upgrade = upgrades[at + 1];
    if (upgrade) version.upgrade(upgrade);
  }
  // Left alone, Dexie closes and at once reopens with this old code, and writes rows the new code
  // has already moved on from. Returning false keeps its own handler from running.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    say(new RegisterError('replaced'));
    return false;
  });
  db.on('blocked', () => say(new RegisterError('blocked')));
  return db;
};

export const isNewer = (db: Register): boolean => db.backendDB().version > VERSION * 10;

/** Dexie opens a newer database without a word; rows written to it then miss its new indexes. */
export const mustBeCurrent = (db: Register): void => {
  if (isNewer(db)) throw new RegisterError('newer');
};

const namesOf = (error: unknown): string[] => {
  const names: string[] = [];
  let at = error;
  while (at instanceof Error && names.length < 5) {
    names.push(at.name);
    at = (at as { inner?: unknown }).inner;
  }
  return names;
};

/** Whatever storage throws, as an error that can be shown. */
export const registerError = (error: unknown): RegisterError => {
  if (error instanceof RegisterError) return error;
  const names = namesOf(error);
  const is = (...some: string[]): boolean => some.some((name) => names.includes(name));
  if (is('QuotaExceededError')) return new RegisterError('quota', error);
  if (is('ZodError', '$ZodError')) return new RegisterError('invalid', error);
  if (is('VersionError')) return new RegisterError('newer', error);
  if (is('DatabaseClosedError')) return new RegisterError('replaced', error);
  return new RegisterError('unavailable', error);
};
