import type { Case } from '../../../lib/cases/case.ts';
import { allCases, casesById } from '../../../lib/db.ts';

/** So many cases are in memory at once. */
export const PAGE = 500;
/** From here on the file is in the order of case numbers, not in the order shown. */
const MANY = 5_000;

async function* inOrder(ids: readonly string[]): AsyncGenerator<Case> {
  for (let at = 0; at < ids.length; at += PAGE) yield* await casesById(ids.slice(at, at + PAGE));
}

/** Many are read in the order in which they are stored: asked for one by one they take three times as long. */
async function* asStored(ids: readonly string[]): AsyncGenerator<Case> {
  const wanted = new Set(ids);
  for await (const one of allCases()) if (wanted.has(one.id)) yield one;
}

/** These cases, a page at a time. */
export const foundCases = (ids: readonly string[]): AsyncGenerator<Case> =>
  ids.length < MANY ? inOrder(ids) : asStored(ids);
