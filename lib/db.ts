import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import type { Case, CaseChange, CasePlace } from './cases/case.ts';
import { type Deed, type SeenReply, withChange, withReply } from './cases/change.ts';
import { erased } from './cases/erase.ts';
import { type CaseFilters, matches } from './cases/matches.ts';
import { mergeCases } from './cases/merge.ts';
import { guarded, opened, openRegister, watchRegister } from './db/open.ts';
import type { Pen } from './db/pen.ts';
import { RegisterError } from './db/register.ts';
import { randomBytes, stamp } from './db/stamp.ts';
import { writing } from './db/write.ts';

export {
  changeCases,
  eraseCases,
  mergeIn,
  planMerge,
  restoreCases,
  takeBack,
} from './db/many.ts';
export { openRegister, RegisterError, randomBytes, watchRegister };

const PAGE = 500;

const atPlace = async (
  cases: Pen['cases'],
  { site, account, thread }: CasePlace,
): Promise<Case | null> => {
  const all = await cases.where({ site, account, thread }).toArray();
  const kept = all.filter(({ erasedAt }) => erasedAt === null);
  return kept.sort((a, b) => (a.created < b.created ? 1 : -1))[0] ?? null;
};

/** The latest case of this conversation. */
export const caseOf = (place: CasePlace): Promise<Case | null> =>
  guarded(() => atPlace(opened().db.cases, place));

export const readCase = (id: string): Promise<Case | null> =>
  guarded(async () => (await opened().db.cases.get(id)) ?? null);

/**
 * Keeps a new case and returns what is now kept. Safe to try again: the same case is merged with
 * itself, and a conversation whose case is not closed yet keeps that one.
 */
export const logCase = (one: Case): Promise<Case> =>
  writing(async ({ cases, put }) => {
    const same = await cases.get(one.id);
    if (same) return put(mergeCases(same, one));
    const before = await atPlace(cases, one);
    return before && before.status !== 'closed' ? before : put(one);
  });

/** Changes fields of a case and adds the deed to its history. */
export const changeCase = (id: string, change: CaseChange, deed: Deed): Promise<Case> =>
  writing(async ({ cases, put }) =>
    put(withChange(await present(cases, id), change, deed, ...stamp())),
  );

const present = async (cases: Pen['cases'], id: string): Promise<Case> => {
  const one = await cases.get(id);
  if (!one || one.erasedAt !== null) throw new RegisterError('missing');
  return one;
};

/** Notes a reply the page shows. The same message counts once. Null where no case is kept. */
export const acknowledge = (reply: SeenReply): Promise<Case | null> =>
  writing(async ({ cases, put }) => {
    const one = await atPlace(cases, reply);
    if (!one) return null;
    const next = withReply(one, reply, ...stamp());
    return next === one ? one : put(next);
  });

/** Erases what could name a person. Returns the case as it was, for `restoreCases`. */
export const eraseCase = (id: string): Promise<Case> =>
  writing(async ({ cases, putErased }) => {
    const one = await present(cases, id);
    await putErased([erased(one, new Date().toISOString())]);
    return one;
  });

/** The cases last logged, newest first. */
export const latestCases = (most = 50): Promise<Case[]> => searchCases('', {}, most);

/** Cases with every word of the query that pass the filters, newest first. */
export const searchCases = (query: string, filters: CaseFilters, most = PAGE): Promise<Case[]> =>
  guarded(() =>
    opened()
      .db.cases.orderBy('created')
      .reverse()
      .filter(matches(query, filters, new Date()))
      .limit(most)
      .toArray(),
  );

/** Every case that is not erased, in order of id, a page at a time: memory does not grow with it. */
export async function* allCases(): AsyncGenerator<Case> {
  const read = (above: string) =>
    guarded(() => opened().db.cases.where('id').above(above).limit(PAGE).toArray());
  let page = read('');
  for (;;) {
    const rows = await page;
    const end = rows.at(-1);
    if (!end) return;
    // The next page is on its way while this one is worked on.
    page = read(end.id);
    page.catch(() => {});
    yield* rows.filter(({ erasedAt }) => erasedAt === null);
  }
}

/** Those of them that are there and not erased, in the order asked for. */
export const casesById = (ids: readonly string[]): Promise<Case[]> =>
  guarded(async () => {
    const found = await opened().db.cases.bulkGet([...ids]);
    return found.flatMap((one) => (one && one.erasedAt === null ? one : []));
  });

/**
 * Hears which cases were written or taken away, here or in another page; null where only all of
 * them can be said.
 */
export const watchCases = (onChange: (ids: string[] | null) => void, signal: AbortSignal): void => {
  const listen = (parts: ObservabilitySet): void => {
    const name = `idb://${opened().db.name}/cases/`;
    const touched = [parts[name], parts[`${name}:dels`]].flatMap((tree) =>
      tree ? [...RangeSet(tree)] : [],
    );
    if (parts.all || touched.some(({ from, to }) => from !== to)) onChange(null);
    else if (touched.length > 0) onChange([...new Set(touched.map(({ from }) => String(from)))]);
  };
  Dexie.on('storagemutated', listen);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(listen), {
    once: true,
  });
};

/** Cases that owe the customer something, the longest overdue first. */
export const dueCases = async (): Promise<Case[]> =>
  casesById(await guarded(() => opened().db.dues.orderBy('at').primaryKeys()));

/** The secret that pseudonyms are made with. Made once, kept for the life of the register. */
export const registerSalt = async (): Promise<string> => {
  const kept = await guarded(() => opened().db.secrets.get('salt'));
  if (kept) return kept.value;
  return writing(async ({ secrets, secret }) => {
    // Another page may have made it in the meantime.
    const made = await secrets.get('salt');
    if (made) return made.value;
    const value = [...randomBytes(32)].map((b) => b.toString(16).padStart(2, '0')).join('');
    await secret('salt', value);
    return value;
  });
};
