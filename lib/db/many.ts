import type { Case, CaseChange } from '../cases/case.ts';
import { type Deed, withChange } from '../cases/change.ts';
import { erased } from '../cases/erase.ts';
import { canonical, mergeCases } from '../cases/merge.ts';
import { withUndone } from '../cases/undone.ts';
import type { Pen } from './pen.ts';
import { stamp } from './stamp.ts';
import { writing } from './write.ts';

const present = async (cases: Pen['cases'], ids: readonly string[]): Promise<Case[]> =>
  (await cases.bulkGet([...ids])).flatMap((one) => (one && one.erasedAt === null ? one : []));

/** One change to many cases, all or none. Returns them as they were. */
export const changeCases = (
  ids: readonly string[],
  changeOf: (one: Case) => [CaseChange, Deed],
): Promise<Case[]> =>
  writing(async ({ cases, putAll }) => {
    const before = await present(cases, ids);
    await putAll(before.map((one) => withChange(one, ...changeOf(one), ...stamp())));
    return before;
  });

/**
 * Takes a change to many back: `before` is what it returned. Returns how many were left as they are,
 * because they were changed since.
 */
export const undoChanges = (
  before: readonly Case[],
  changeOf: (one: Case) => CaseChange,
  deed: Deed,
): Promise<number> =>
  writing(async ({ cases, putAll }) => {
    const were = new Map(before.map((one) => [one.id, one]));
    const here = await present(cases, [...were.keys()]);
    const back = here.flatMap((one) => {
      const was = were.get(one.id) ?? one;
      const next = withUndone(one, was, changeOf(was), deed, ...stamp());
      return next === one ? [] : next;
    });
    await putAll(back);
    return before.length - back.length;
  });

/** Erases many, all or none. Returns them as they were, for `restoreCases`. */
export const eraseCases = (ids: readonly string[]): Promise<Case[]> =>
  writing(async ({ cases, putErased }) => {
    const before = await present(cases, ids);
    const now = new Date().toISOString();
    await putErased(before.map((one) => erased(one, now)));
    return before;
  });

/**
 * Takes an erasing of many back. Returns how many were left as they are: they are back already, or their
 * customer was erased since, and that is for good.
 */
export const restoreCases = (before: readonly Case[]): Promise<number> =>
  writing(async ({ cases, putAll, isErased }) => {
    const here = await cases.bulkGet(before.map(({ id }) => id));
    const back: Case[] = [];
    for (const [index, one] of before.entries()) {
      const now = here[index];
      const since = now ? now.erasedAt : one.created;
      if (since === null || (await isErased({ ...one, created: since }))) continue;
      back.push(one);
    }
    await putAll(back);
    return before.length - back.length;
  });

/** What an import did, so that it can be taken back: each case as it was and as it became. */
export type MergeDone = { before: Case | null; after: Case }[];

const alike = (a: Case, b: Case): boolean => canonical(a) === canonical(b);

interface Plan {
  done: MergeDone;
  /** Left out: their customers were erased here. */
  erased: number;
}

const planOf = async ({ cases, isErased }: Pen, incoming: readonly Case[]): Promise<Plan> => {
  const here = await cases.bulkGet(incoming.map(({ id }) => id));
  const plan: Plan = { done: [], erased: 0 };
  for (const [index, one] of incoming.entries()) {
    const before = here[index] ?? null;
    const gone = before ? before.erasedAt !== null : await isErased(one);
    if (gone) plan.erased += 1;
    if (gone && !before) continue;
    // What is erased here stays so, and learns all the same what became of it elsewhere: or the order
    // in which files come in would make a difference.
    const after = mergeCases(before ?? one, one);
    if (!before || !alike(before, after)) plan.done.push({ before, after });
  }
  return plan;
};

const isShown = ({ before }: MergeDone[number]): boolean => before?.erasedAt == null;

/** What merging these cases would do. Nothing is written. */
export const planMerge = (incoming: readonly Case[]): Promise<Plan> =>
  writing(async (pen) => {
    const { done, erased } = await planOf(pen, incoming);
    return { done: done.filter(isShown), erased };
  });

/**
 * Merges these cases into the register, all or none; writes only what that changes. A customer who was
 * erased here does not come back by it, and one who was erased elsewhere goes here too.
 */
export const mergeIn = (incoming: readonly Case[]): Promise<MergeDone> =>
  writing(async (pen) => {
    const { done } = await planOf(pen, incoming);
    const isGone = ({ before, after }: MergeDone[number]) => before && after.erasedAt !== null;
    await pen.putErased(done.filter(isGone).map(({ after }) => after));
    await pen.putAll(done.filter((one) => !isGone(one)).map(({ after }) => after));
    return done.filter(isShown);
  });

/** Takes an import back, except where a case was changed since. Returns how many were left so. */
export const takeBack = (done: MergeDone): Promise<number> =>
  writing(async ({ cases, putAll, removeAll }) => {
    const here = await cases.bulkGet(done.map(({ after }) => after.id));
    const still = done.filter(({ after }, index) => {
      const now = here[index];
      return now !== undefined && alike(now, after);
    });
    await removeAll(still.flatMap(({ before, after }) => (before ? [] : after.id)));
    await putAll(still.flatMap(({ before }) => before ?? []));
    return done.length - still.length;
  });
