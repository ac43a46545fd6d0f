import { useMemo, useRef, useState } from 'react';
import type { CaseIndex } from '../../lib/insights/case-index.ts';

export interface Picked {
  ids: ReadonlySet<string>;
  /** How many of them are not among the found ones any more. */
  unseen: number;
  /** One more or one less; with `range`, all from the one picked before. */
  toggle(id: string, range: boolean): void;
  all(yes: boolean): void;
  /** From one row to its neighbour: both are picked, or the first no more on the way back. */
  reach(from: string, to: string): void;
  clear(): void;
}

/** Which of the found cases something is to be done with. */
export const usePicked = (index: CaseIndex, slots: Uint32Array): Picked => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const before = useRef<string | null>(null);

  const between = (from: string, to: string): string[] => {
    const at = [...slots].map((slot) => index.at(slot).id);
    const [one, two] = [at.indexOf(from), at.indexOf(to)];
    if (one === -1 || two === -1) return [to];
    return at.slice(Math.min(one, two), Math.max(one, two) + 1);
  };

  const unseen = useMemo(() => {
    if (ids.size === 0) return 0;
    return slots.reduce((left, slot) => left - Number(ids.has(index.at(slot).id)), ids.size);
  }, [ids, slots, index]);

  return {
    ids,
    unseen,
    toggle: (id, range) => {
      const next = new Set(ids);
      const last = before.current;
      if (range && last !== null) for (const each of between(last, id)) next.add(each);
      else if (!next.delete(id)) next.add(id);
      before.current = id;
      setIds(next);
    },
    all: (yes) => setIds(yes ? new Set(Array.from(slots, (slot) => index.at(slot).id)) : new Set()),
    reach: (from, to) => {
      const next = new Set(ids);
      if (from !== to && ids.has(from) && ids.has(to)) next.delete(from);
      else next.add(from).add(to);
      before.current = to;
      setIds(next);
    },
    clear: () => setIds(new Set()),
  };
};
