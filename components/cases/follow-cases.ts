import { casesById, watchCases } from '../../lib/db.ts';
import { type CaseIndex, caseIndex } from '../../lib/insights/case-index.ts';
import { fillIndex } from './fill-index.ts';

/** What is known by now. */
export interface News {
  index: CaseIndex;
  /** True while the register is still being read in; what is there already can be worked with. */
  loading: boolean;
  error: string | null;
}

interface Following {
  index: CaseIndex;
  /** Another number each time all is read anew: what was begun before is over then. */
  run: number;
  loading: boolean;
  /** Cases that were written since the reading began. */
  fresh: Set<string>;
  say(news: News): void;
  signal: AbortSignal;
}

/** While cases are read in, the lists are drawn anew after this, and each time after twice as long. */
const PAUSE = 400;
/** So many changed cases are read at once. */
const AT_ONCE = 500;

const sentence = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const put = async (at: Following, into: CaseIndex, ids: readonly string[]): Promise<void> => {
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const now = new Map((await casesById(some)).map((one) => [one.id, one]));
    for (const id of some) {
      at.fresh.add(id);
      const one = now.get(id);
      if (one) into.put(one);
      else into.drop(id);
    }
  }
};

/** Says how far the reading is, more and more seldom. */
const paced = (at: Following, next: CaseIndex): (() => void) => {
  let [said, pause] = [-PAUSE, PAUSE];
  return () => {
    if (at.index !== next || performance.now() - said < pause) return;
    at.say({ index: at.index, loading: at.loading, error: null });
    said = performance.now();
    if (next.size() > 5_000) pause *= 2;
  };
};

const readAll = async (at: Following): Promise<void> => {
  at.run += 1;
  const mine = at.run;
  const next = caseIndex();
  if (at.index.size() === 0) at.index = next;
  at.fresh = new Set();
  at.loading = true;
  const isOver = (): boolean => at.signal.aborted || mine !== at.run;
  const putNow = (ids: readonly string[]): Promise<void> => put(at, next, ids);
  const onMore = paced(at, next);
  const tidy = await fillIndex({ index: next, fresh: at.fresh, putNow, isOver, onMore });
  if (isOver()) return;
  at.index = next;
  at.loading = false;
  at.say({ index: next, loading: false, error: null });
  // Only the next opening would gain by it.
  await tidy().catch(() => {});
};

const readSome = async (at: Following, ids: readonly string[]): Promise<void> => {
  await put(at, at.index, ids);
  if (!at.signal.aborted) at.say({ index: at.index, loading: at.loading, error: null });
};

/** Reads every case in, then follows what is written; starts over where it cannot be told what was. */
export const followCases = (say: (news: News) => void, signal: AbortSignal): void => {
  const nothing = { index: caseIndex(), run: 0, loading: false, fresh: new Set<string>() };
  const at: Following = { ...nothing, say, signal };
  const fail = (error: unknown): void => {
    if (!signal.aborted) say({ index: at.index, loading: false, error: sentence(error) });
  };
  watchCases((ids) => {
    // Changes while another index is still being filled would be missing in it.
    const whole = ids === null || (at.loading && at.index.size() > 0 && at.run > 1);
    (whole ? readAll(at) : readSome(at, ids)).catch(fail);
  }, signal);
  readAll(at).catch(fail);
};
