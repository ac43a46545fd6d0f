import type { Case } from '../cases/case.ts';
import { bounds } from './beside.ts';
import { guarded, opened } from './open.ts';
import { mustBeCurrent, type Part } from './register.ts';

/** After every id. */
export const END = '\uffff';
/** Read at one time; the next ones are on their way meanwhile. The newest comes alone, to be seen soon. */
const AT_ONCE = 8;
const PAGE = 1_000;

/** Every part of this version, the newest cases first; those of another version are not there. */
export async function* readParts(version: number): AsyncGenerator<Part[]> {
  const keys = await guarded(() => bounds(opened().db));
  keys.sort(([, a], [, b]) => (a < b ? 1 : -1));
  const read = (at: number) => {
    const some = keys.slice(at, at === 0 ? 1 : at + AT_ONCE);
    return guarded(() => opened().db.parts.bulkGet(some.map(([from, to]) => [from, to])));
  };
  let next = read(0);
  for (let at = 0; at < keys.length; at += at === 0 ? 1 : AT_ONCE) {
    const some = await next;
    next = read(at === 0 ? 1 : at + AT_ONCE);
    next.catch(() => {});
    yield some.flatMap((part) => (part?.version === version ? [part] : []));
  }
}

/** The ids of the cases no part can be believed about. */
export const staleIds = (): Promise<string[]> =>
  guarded(() => opened().db.stale.toCollection().primaryKeys());

/** The number of the last write. Asked before cases are read of which a part is to be made. */
export const lastWrite = (): Promise<number> =>
  guarded(async () => Number((await opened().db.secrets.get('seq'))?.value ?? 0));

export const countBetween = (from: string, to: string): Promise<number> =>
  guarded(() => opened().db.cases.where('id').between(from, to).count());

/** The newest cases of a range, so many at most; those erased are among them. */
export const newestBetween = (from: string, to: string, most = PAGE): Promise<Case[]> =>
  guarded(() => opened().db.cases.where('id').between(from, to).reverse().limit(most).toArray());

/** The last write before the newest part that was kept. */
const NEWEST = 'parts';

/**
 * Keeps a part made of what was read after that write. Where one of its cases was written since, it
 * is not kept: it may hold what was erased meanwhile. Nor where another page has kept a later one,
 * for that has cleared away which cases were written in between.
 */
export const keepPart = (part: Part, asOf: number): Promise<boolean> =>
  guarded(() => {
    const { db } = opened();
    return db.transaction('rw', db.parts, db.stale, db.secrets, async () => {
      mustBeCurrent(db);
      if (asOf < Number((await db.secrets.get(NEWEST))?.value ?? 0)) return false;
      const { from, to } = part;
      const within = db.stale.where('id').between(from, to);
      if ((await within.filter(({ seq }) => seq > asOf).count()) > 0) return false;
      const old = (await bounds(db)).filter(([start, end]) => start < to && from < end);
      await db.parts.bulkDelete(old.map(([start, end]) => [start, end]));
      await db.stale.where('id').between(from, to).delete();
      await db.parts.put(part);
      await db.secrets.put({ key: NEWEST, value: `${asOf}` });
      return true;
    });
  });
