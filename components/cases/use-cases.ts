import { useEffect, useState } from 'react';
import { casesById, watchCases } from '../../lib/db.ts';
import { type CaseIndex, caseIndex } from '../../lib/insights/case-index.ts';
import { fillIndex } from './fill-index.ts';

export interface Known {
  index: CaseIndex;
  /** Another number whenever the index holds something else. */
  version: number;
  /** True while the register is still being read in; what is there already can be worked with. */
  loading: boolean;
  error: string | null;
}

/** While cases are read in, the lists are drawn anew after this, and each time after twice as long. */
const PAUSE = 400;
/** So many changed cases are read at once. */
const AT_ONCE = 500;

const sentence = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

type Say = (known: Omit<Known, 'version'>) => void;

/** Reads every case in, then follows what is written; starts over where it cannot be told what was. */
const follow = (say: Say, signal: AbortSignal): void => {
  let index = caseIndex();
  let run = 0;
  let loading = false;
  let fresh = new Set<string>();

  const fail = (error: unknown): void =>
    signal.aborted ? undefined : say({ index, loading: false, error: sentence(error) });

  const put = async (into: CaseIndex, ids: readonly string[]): Promise<void> => {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE);
      const now = new Map((await casesById(some)).map((one) => [one.id, one]));
      for (const id of some) {
        fresh.add(id);
        const one = now.get(id);
        if (one) into.put(one);
        else into.drop(id);
      }
    }
  };

  const read = async (): Promise<void> => {
    run += 1;
    const mine = run;
    const next = caseIndex();
    if (index.size() === 0) index = next;
    fresh = new Set();
    loading = true;
    let [said, pause] = [-PAUSE, PAUSE];
    const isOver = (): boolean => signal.aborted || mine !== run;
    const tidy = await fillIndex({
      index: next,
      fresh,
      putNow: (ids) => put(next, ids),
      isOver,
      onMore: () => {
        if (index !== next || performance.now() - said < pause) return;
        say({ index, loading, error: null });
        said = performance.now();
        if (next.size() > 5_000) pause *= 2;
      },
    });
    if (isOver()) return;
    index = next;
    loading = false;
    say({ index, loading, error: null });
    // Only the next opening would gain by it.
    await tidy().catch(() => {});
  };

  const change = async (ids: readonly string[]): Promise<void> => {
    await put(index, ids);
    if (!signal.aborted) say({ index, loading, error: null });
  };

  watchCases((ids) => {
    // Changes while another index is still being filled would be missing in it.
    const whole = ids === null || (loading && index.size() > 0 && run > 1);
    (whole ? read() : change(ids)).catch(fail);
  }, signal);
  read().catch(fail);
};

/** Every case, kept up to date with what this and other pages write. */
export const useCases = (): Known => {
  const [known, setKnown] = useState<Known>(() => ({
    index: caseIndex(),
    version: 0,
    loading: true,
    error: null,
  }));
  useEffect(() => {
    const stop = new AbortController();
    follow((next) => setKnown(({ version }) => ({ ...next, version: version + 1 })), stop.signal);
    return () => stop.abort();
  }, []);
  return known;
};
