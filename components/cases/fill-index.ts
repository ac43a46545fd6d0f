import type { Case } from '../../lib/cases/case.ts';
import {
  countBetween,
  END,
  keepPart,
  lastWrite,
  newestBetween,
  readParts,
  staleIds,
} from '../../lib/db/parts.ts';
import type { Part } from '../../lib/db/register.ts';
import type { CaseIndex } from '../../lib/insights/case-index.ts';
import { type CasePart, PART_VERSION, partOf } from '../../lib/insights/part.ts';

export interface Filling {
  index: CaseIndex;
  /** Cases that are written now, or were after their part was made: they are read by themselves. */
  fresh: Set<string>;
  /** Puts these cases into the index as they are now. */
  putNow(ids: readonly string[]): Promise<void>;
  isOver(): boolean;
  onMore(): void;
}

type Range = [from: string, to: string];

/** Cases in a part. Erasing one has as many read again. */
const MOST_IN_PART = 8_000;
/** A register of fewer cases is read as quickly as its parts are. */
const FEW = 1_000;
/** Read before all others, so that there is something to see. */
const FIRST = 200;
/** In milliseconds: a page that was just told of its first cases has drawn them by then. */
const GLANCE = 60;
/** A part with so many cases that changed is made anew. */
const MANY_STALE = 500;

/** Reads the cases of a range, newest first, makes parts of them and keeps these for the next time. */
const makeParts = async (
  [from, to]: Range,
  keep: boolean,
  take: (part: CasePart) => boolean,
): Promise<void> => {
  const count = await countBetween(from, to);
  const size = Math.ceil(count / Math.ceil(count / MOST_IN_PART));
  const read = async (below: string): Promise<{ rows: Case[]; asOf: number }> => {
    const asOf = await lastWrite();
    return { rows: await newestBetween(from, below, size), asOf };
  };
  let top = to;
  let next = read(top);
  for (let left = count; left > 0; left -= size) {
    const { rows, asOf } = await next;
    const last = rows.at(-1);
    if (!last) return;
    const bottom = left > size ? last.id : from;
    // The next ones are on their way while these are worked on.
    if (left > size) next = read(bottom);
    next.catch(() => {});
    const part = partOf(rows);
    if (!take(part)) return;
    const kept: Part = { from: bottom, to: top, version: PART_VERSION, data: part };
    // Where it cannot be kept, the next opening takes longer, and nothing else.
    if (keep) await keepPart(kept, asOf).catch(() => {});
    top = bottom;
  }
};

/** The parts that were kept; what ranges they leave out, and which of them are mostly out of date. */
const readKept = async (
  { index, fresh, isOver, onMore }: Filling,
  stale: readonly string[],
): Promise<{ kept: number; missing: Range[]; old: Range[] }> => {
  const [missing, old]: [Range[], Range[]] = [[], []];
  let [top, kept] = [END, 0];
  for await (const parts of readParts(PART_VERSION)) {
    for (const { from, to, data } of parts) {
      if (isOver()) return { kept, missing, old };
      index.putPart(data as CasePart, fresh);
      kept += 1;
      if (to < top) missing.push([to, top]);
      const changed = stale.filter((id) => from <= id && id < to).length;
      if (changed > MANY_STALE) old.push([from, to]);
      if (from < top) top = from;
    }
    // The others are there in less time than it takes to sort and draw what there is.
    if (kept === 1) onMore();
  }
  if (top > '') missing.push(['', top]);
  return { kept, missing, old };
};

/** Fills an empty index with every case. Returns what is left to be done when there is time. */
export const fillIndex = async (filling: Filling): Promise<() => Promise<void>> => {
  const { index, fresh, putNow, isOver, onMore } = filling;
  const stale = (await staleIds()).sort().reverse();
  for (const id of stale) fresh.add(id);
  await putNow(stale.slice(0, FIRST));
  const { kept, missing, old } = await readKept(filling, stale);
  if (kept === 0) {
    for (const one of await newestBetween('', END, FIRST)) if (!fresh.has(one.id)) index.put(one);
    onMore();
    // The rows in sight are asked for first, and do not wait behind some thousand others.
    await new Promise((go) => setTimeout(go, GLANCE));
  }
  const take = (part: CasePart): boolean => {
    if (isOver()) return false;
    index.putPart(part, fresh);
    onMore();
    return true;
  };
  for (const range of missing) {
    if (isOver()) break;
    const keep = kept > 0 || (await countBetween(...range)) >= FEW;
    await makeParts(range, keep, take);
  }
  await putNow(stale.slice(FIRST));
  return async () => {
    for (const range of old) await makeParts(range, true, () => !isOver());
  };
};
