import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import { type Case, type CaseChange, type CasePlace, caseSchema } from './cases/case.ts';
import { itemId, type Random } from './cases/case-id.ts';
import { type Deed, type SeenReply, withChange, withReply } from './cases/change.ts';
import { nextDue } from './cases/clocks.ts';
import { erased } from './cases/erase.ts';
import { type CaseFilters, matches } from './cases/matches.ts';
import { mergeCases } from './cases/merge.ts';
import { statuses } from './cases/vocabulary.ts';
import {
  mustBeCurrent,
  type Register,
  RegisterError,
  register,
  registerError,
} from './db/register.ts';

export { RegisterError };

const PAGE = 500;

const listeners = new Set<(error: RegisterError) => void>();
const say = (error: RegisterError): void => {
  for (const listener of listeners) listener(error);
};

let db: Register | undefined;
const opened = (): Register => {
  db ??= register('amends', say);
  return db;
};

const guarded = async <T>(work: () => PromiseLike<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw registerError(error);
  }
};

/** One change to the cases: all of it or nothing, and never to a newer register. */
const writing = <T>(work: (cases: Register['cases']) => Promise<T>): Promise<T> =>
  guarded(async () => {
    const at = opened();
    return at.transaction('rw', at.cases, () => {
      mustBeCurrent(at);
      return work(at.cases);
    });
  });

export const randomBytes: Random = (count) => crypto.getRandomValues(new Uint8Array(count));

const stamp = (): [id: string, now: string] => [itemId(randomBytes), new Date().toISOString()];

const put = async (cases: Register['cases'], one: Case): Promise<Case> => {
  const sound = caseSchema.parse(one);
  await cases.put(sound);
  return sound;
};

/** Opens the register under its own name, or another one in tests. */
export const openRegister = (name = 'amends'): Promise<void> =>
  guarded(async () => {
    if (db?.name !== name) {
      db?.close();
      db = register(name, say);
    }
    await db.open();
  });

/** Hears of trouble no call is waiting for: another tab was updated, or holds an update up. */
export const watchRegister = (onTrouble: (error: RegisterError) => void, signal: AbortSignal) => {
  listeners.add(onTrouble);
  signal.addEventListener('abort', () => listeners.delete(onTrouble), { once: true });
};

const atPlace = async (
  cases: Register['cases'],
  { site, account, thread }: CasePlace,
): Promise<Case | null> => {
  const all = await cases.where({ site, account, thread }).toArray();
  const kept = all.filter(({ erasedAt }) => erasedAt === null);
  return kept.sort((a, b) => (a.created < b.created ? 1 : -1))[0] ?? null;
};

/** The latest case of this conversation. */
export const caseOf = (place: CasePlace): Promise<Case | null> =>
  guarded(() => atPlace(opened().cases, place));

export const readCase = (id: string): Promise<Case | null> =>
  guarded(async () => (await opened().cases.get(id)) ?? null);

/**
 * Keeps a new case and returns what is now kept. Safe to try again: the same case is merged with
 * itself, and a conversation whose case is not closed yet keeps that one.
 */
export const logCase = (one: Case): Promise<Case> =>
  writing(async (cases) => {
    const same = await cases.get(one.id);
    if (same) return put(cases, mergeCases(same, one));
    const before = await atPlace(cases, one);
    return before && before.status !== 'closed' ? before : put(cases, one);
  });

/** Changes fields of a case and adds the deed to its history. */
export const changeCase = (id: string, change: CaseChange, deed: Deed): Promise<Case> =>
  writing(async (cases) =>
    put(cases, withChange(await present(cases, id), change, deed, ...stamp())),
  );

const present = async (cases: Register['cases'], id: string): Promise<Case> => {
  const one = await cases.get(id);
  if (!one || one.erasedAt !== null) throw new RegisterError('missing');
  return one;
};

/** Notes a reply the page shows. The same message counts once. Null where no case is kept. */
export const acknowledge = (reply: SeenReply): Promise<Case | null> =>
  writing(async (cases) => {
    const one = await atPlace(cases, reply);
    if (!one) return null;
    const next = withReply(one, reply, ...stamp());
    return next === one ? one : put(cases, next);
  });

/** Erases what could name a person. Returns the case as it was, for `restoreCase`. */
export const eraseCase = (id: string): Promise<Case> =>
  writing(async (cases) => {
    const one = await present(cases, id);
    await put(cases, erased(one, new Date().toISOString()));
    return one;
  });

/** Takes an erasing back. */
export const restoreCase = (one: Case): Promise<Case> => writing((cases) => put(cases, one));

/** The cases last logged, newest first. */
export const latestCases = (most = 50): Promise<Case[]> => searchCases('', {}, most);

/** Cases with every word of the query that pass the filters, newest first. */
export const searchCases = (query: string, filters: CaseFilters, most = PAGE): Promise<Case[]> =>
  guarded(() =>
    opened()
      .cases.orderBy('created')
      .reverse()
      .filter(matches(query, filters, new Date()))
      .limit(most)
      .toArray(),
  );

/** Every case that is not erased, in order of id, a page at a time: memory does not grow with it. */
export async function* allCases(): AsyncGenerator<Case> {
  let last = '';
  for (;;) {
    const page = await guarded(() => opened().cases.where('id').above(last).limit(PAGE).toArray());
    yield* page.filter(({ erasedAt }) => erasedAt === null);
    const end = page.at(-1);
    if (!end) return;
    last = end.id;
  }
}

/** Every case that is not erased, newest day first, in pages. */
export async function* casePages(): AsyncGenerator<Case[]> {
  const read = (below: string) =>
    guarded(() => opened().cases.where('id').below(below).reverse().limit(PAGE).toArray());
  let page = read('\uffff');
  for (;;) {
    const rows = await page;
    const end = rows.at(-1);
    if (!end) return;
    // The next page is on its way while this one is worked on.
    page = read(end.id);
    page.catch(() => {});
    yield rows.filter(({ erasedAt }) => erasedAt === null);
  }
}

/** Those of them that are there and not erased, in the order asked for. */
export const casesById = (ids: readonly string[]): Promise<Case[]> =>
  guarded(async () => {
    const found = await opened().cases.bulkGet([...ids]);
    return found.flatMap((one) => (one && one.erasedAt === null ? one : []));
  });

/**
 * Hears which cases were written or taken away, here or in another page; null where only all of
 * them can be said.
 */
export const watchCases = (onChange: (ids: string[] | null) => void, signal: AbortSignal): void => {
  const listen = (parts: ObservabilitySet): void => {
    const name = `idb://${opened().name}/cases/`;
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

/** One change to many cases, all or none. Returns them as they were. */
export const changeCases = (
  ids: readonly string[],
  changeOf: (one: Case) => [CaseChange, Deed],
): Promise<Case[]> =>
  writing(async (cases) => {
    const before = (await cases.bulkGet([...ids])).flatMap((one) =>
      one && one.erasedAt === null ? one : [],
    );
    await putAll(
      cases,
      before.map((one) => withChange(one, ...changeOf(one), ...stamp())),
    );
    return before;
  });

/** Erases many, all or none. Returns them as they were, for `restoreCases`. */
export const eraseCases = (ids: readonly string[]): Promise<Case[]> =>
  writing(async (cases) => {
    const before = (await cases.bulkGet([...ids])).flatMap((one) =>
      one && one.erasedAt === null ? one : [],
    );
    const now = new Date().toISOString();
    await putAll(
      cases,
      before.map((one) => erased(one, now)),
    );
    return before;
  });

export const restoreCases = (before: readonly Case[]): Promise<void> =>
  writing((cases) => putAll(cases, before));

const putAll = async (cases: Register['cases'], all: readonly Case[]): Promise<void> => {
  await cases.bulkPut(all.map((one) => caseSchema.parse(one)));
};

/** What an import did, so that it can be taken back: each case as it was and as it became. */
export type MergeDone = { before: Case | null; after: Case }[];

const alike = (a: Case, b: Case): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Merges these cases into the register, all or none; writes only what that changes. */
export const mergeIn = (incoming: readonly Case[]): Promise<MergeDone> =>
  writing(async (cases) => {
    const here = await cases.bulkGet(incoming.map(({ id }) => id));
    const done: MergeDone = [];
    incoming.forEach((one, index) => {
      const before = here[index] ?? null;
      const after = before ? mergeCases(before, one) : one;
      if (!before || !alike(before, after)) done.push({ before, after });
    });
    await putAll(
      cases,
      done.map(({ after }) => after),
    );
    return done;
  });

/** Takes an import back, except where a case was changed since. Returns how many were left so. */
export const takeBack = (done: MergeDone): Promise<number> =>
  writing(async (cases) => {
    const here = await cases.bulkGet(done.map(({ after }) => after.id));
    const still = done.filter(({ after }, index) => {
      const now = here[index];
      return now !== undefined && alike(now, after);
    });
    await cases.bulkDelete(still.flatMap(({ before, after }) => (before ? [] : after.id)));
    await putAll(
      cases,
      still.flatMap(({ before }) => before ?? []),
    );
    return done.length - still.length;
  });

/** Cases that owe the customer something, the longest overdue first. */
export const dueCases = (): Promise<Case[]> =>
  guarded(async () => {
    const open = statuses.filter((status) => status !== 'closed');
    const all = await opened().cases.where('status').anyOf(open).toArray();
    const due = all.flatMap((one) => {
      const at = nextDue(one);
      return at === null ? [] : [{ at, one }];
    });
    return due.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ one }) => one);
  });

/** The secret that pseudonyms are made with. Made once, kept for the life of the register. */
export const registerSalt = (): Promise<string> =>
  guarded(async () => {
    const at = opened();
    return at.transaction('rw', at.secrets, async () => {
      const kept = await at.secrets.get('salt');
      if (kept) return kept.value;
      const value = [...randomBytes(32)].map((b) => b.toString(16).padStart(2, '0')).join('');
      await at.secrets.add({ key: 'salt', value });
      return value;
    });
  });
