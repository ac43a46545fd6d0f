import type { Case } from '../../../lib/cases/case.ts';
import { type Register, RegisterError, register, versions } from '../../../lib/db/register.ts';
import { allCases, logCase, openRegister, watchRegister } from '../../../lib/db.ts';
import { sampleCase } from '../../cases/sample.ts';

const heard: string[] = [];
let old: Register | undefined;
let raw: IDBDatabase | undefined;

const troubleOf = (error: unknown): string =>
  error instanceof RegisterError ? error.trouble : (error as Error).name;

const openRaw = (name: string, version?: number): Promise<IDBDatabase> =>
  new Promise((done, fail) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** Pages of an earlier, this and a later Amends, each with the register open. */
export const versionsProbe = {
  shipped: versions.length,
  /** An earlier one, with so many cases logged. */
  openOld: async (name: string, version: number, cases: number): Promise<void> => {
    old = register(name, ({ trouble }) => heard.push(trouble), version);
    await old.open();
    const rows: Case[] = Array.from({ length: cases }, (_, n) => sampleCase(n));
    await old.cases.bulkPut(rows);
  },
  /** What the earlier page is told when it goes on writing. */
  writeOld: async (): Promise<string> => {
    try {
      await old?.cases.put(sampleCase(99));
      return 'written';
    } catch (error) {
      return troubleOf(error);
    }
  },
  /** One that does not let go by itself. */
  hold: async (name: string): Promise<void> => {
    raw = await openRaw(name);
  },
  letGo: (): void => raw?.close(),
  /** A later one: it brings a newer database. */
  openLater: async (name: string): Promise<void> => {
    raw = await openRaw(name, (versions.length + 1) * 10);
  },
  /** This one; what it finds is asked by `cases`. */
  openNow: (name: string): void => {
    watchRegister(({ trouble }) => heard.push(trouble), new AbortController().signal);
    openRegister(name).then(
      () => heard.push('open'),
      (error) => heard.push(troubleOf(error)),
    );
  },
  cases: async (): Promise<number> => {
    let count = 0;
    for await (const _ of allCases()) count += 1;
    return count;
  },
  /** Logs one more; why not, where it is refused. */
  log: async (n: number): Promise<string> => {
    try {
      await logCase(sampleCase(n));
      return 'kept';
    } catch (error) {
      return troubleOf(error);
    }
  },
  heard: (): string[] => heard,
};
