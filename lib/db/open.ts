import { heal } from './heal.ts';
import { journalHand } from './journal/hand.ts';
import { type Hand, type Journal, openJournal } from './journal/journal.ts';
import { type Register, RegisterError, register, registerError } from './register.ts';

/** The database and the journal beside it; null where the browser has no file system of its own. */
export interface Opened {
  db: Register;
  journal: Journal | null;
}

const listeners = new Set<(error: RegisterError) => void>();

export const say = (error: RegisterError): void => {
  for (const listener of listeners) listener(error);
};

/** Hears of trouble no call is waiting for: another tab was updated, or holds an update up. */
export const watchRegister = (onTrouble: (error: RegisterError) => void, signal: AbortSignal) => {
  listeners.add(onTrouble);
  signal.addEventListener('abort', () => listeners.delete(onTrouble), { once: true });
};

const journalFor = (name: string, hand: Hand | undefined): Journal | null =>
  globalThis.navigator?.storage?.getDirectory === undefined
    ? null
    : openJournal(name, hand === undefined ? journalHand() : hand);

const openNamed = (name: string, hand?: Hand): Opened => {
  const db = register(name, say);
  const journal = journalFor(name, hand);
  if (!journal) return { db, journal };
  // Before any other work, and again after every opening: the browser may have lost the database.
  db.on(
    'ready',
    async (ready) => {
      try {
        if ((await heal(ready as Register, journal)) > 0) say(new RegisterError('restored'));
      } catch (error) {
        say(new RegisterError('copy', error));
      }
    },
    true,
  );
  return { db, journal };
};

let current: Opened | undefined;

export const opened = (): Opened => {
  current ??= openNamed('amends');
  return current;
};

export const guarded = async <T>(work: () => PromiseLike<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw registerError(error);
  }
};

/** Opens the register under its own name, or another one in tests. */
export const openRegister = (name = 'amends', hand?: Hand): Promise<void> =>
  guarded(async () => {
    if (current?.db.name !== name) {
      current?.db.close();
      current = openNamed(name, hand);
    }
    await current.db.open();
  });
