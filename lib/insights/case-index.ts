import type { Case } from '../cases/case.ts';
import { type Look, lookAt } from './look.ts';
import { fits, type Narrowing } from './narrowing.ts';
import { ordered, type Sort } from './order.ts';
import { type CasePart, looksIn } from './part.ts';
import { words } from './words.ts';

export interface Asked {
  query: string;
  narrowing: Narrowing;
  now: Date;
}

/** Every case in memory, small: found, sorted and counted without reading the register again. */
export interface CaseIndex {
  /** A case, or what is now true of one that is there already. An erased one goes. */
  put(one: Case): void;
  /** Many at once, as they were made into a part; not those that are there or are to be skipped. */
  putPart(part: CasePart, skip: ReadonlySet<string>): void;
  drop(id: string): void;
  get(id: string): Look | undefined;
  at(slot: number): Look;
  /** Slots, in no order to rely on. They stay right until the next `put`. */
  find(asked: Asked): Uint32Array;
  sorted(slots: Uint32Array, sort: Sort): Uint32Array;
  size(): number;
}

/** So many are sorted by themselves faster than they are picked out of all. */
const FEW = 10_000;

/** Sorts what is there. All of it is kept in the last order: sorting all takes longer than finding does. */
const sorting = (looks: readonly Look[], slots: ReadonlyMap<string, number>) => {
  let order: { sort: Sort; slots: Uint32Array } | null = null;
  const all = (sort: Sort): Uint32Array => {
    if (order?.sort.by === sort.by && order.sort.down === sort.down) return order.slots;
    const everyone = Uint32Array.from(slots.values());
    order = { sort, slots: ordered(everyone, looks, sort) };
    return order.slots;
  };
  return {
    forget: (): void => {
      order = null;
    },
    sorted: (these: Uint32Array, sort: Sort): Uint32Array => {
      if (these.length < FEW) return ordered(these, looks, sort);
      if (these.length === slots.size) return all(sort);
      const wanted = new Uint8Array(looks.length);
      for (const slot of these) wanted[slot] = 1;
      return all(sort).filter((slot) => wanted[slot] === 1);
    },
  };
};

/** The looks by slot. A changed case gets a new one, so that the lists of words are only ever added to. */
const slotted = () => {
  const looks: Look[] = [];
  const alive: boolean[] = [];
  const slots = new Map<string, number>();
  return {
    looks,
    alive,
    slots,
    push: (look: Look, wanted: boolean): void => {
      if (wanted) slots.set(look.id, looks.length);
      looks.push(look);
      alive.push(wanted);
    },
    /** Whether it was there. */
    drop: (id: string): boolean => {
      const slot = slots.get(id);
      if (slot === undefined) return false;
      alive[slot] = false;
      return slots.delete(id);
    },
    /** The slots of those that are right, among these where only some may be. */
    find: (among: Uint8Array | null, right: (look: Look) => boolean): Uint32Array => {
      const found = new Uint32Array(slots.size);
      let count = 0;
      for (let slot = 0; slot < looks.length; slot += 1) {
        if (!alive[slot] || (among !== null && among[slot] === 0)) continue;
        if (right(looks[slot] as Look)) {
          found[count] = slot;
          count += 1;
        }
      }
      return found.subarray(0, count);
    },
  };
};

export const caseIndex = (): CaseIndex => {
  const { looks, slots, push, drop, find } = slotted();
  const texts = words();
  const { forget, sorted } = sorting(looks, slots);
  return {
    put: (one) => {
      drop(one.id);
      forget();
      if (one.erasedAt !== null) return;
      texts.add(one, looks.length);
      push(lookAt(one), true);
    },
    putPart: (part, skip) => {
      texts.addAll(part.vocabulary, looks.length);
      for (const look of looksIn(part)) push(look, !skip.has(look.id) && !slots.has(look.id));
      forget();
    },
    drop: (id) => {
      if (drop(id)) forget();
    },
    get: (id) => looks[slots.get(id) ?? -1],
    at: (slot) => looks[slot] as Look,
    find: ({ query, narrowing, now }) =>
      find(texts.having(query, looks.length), fits(narrowing, now)),
    sorted,
    size: () => slots.size,
  };
};
