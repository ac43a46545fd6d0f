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

export const caseIndex = (): CaseIndex => {
  // A changed case gets a new slot, so that the lists of words are only ever added to.
  const looks: Look[] = [];
  const alive: boolean[] = [];
  const slots = new Map<string, number>();
  const texts = words();
  let order: { sort: Sort; slots: Uint32Array } | null = null;

  /** Every slot in this order; kept, because sorting all takes longer than finding does. */
  const all = (sort: Sort): Uint32Array => {
    if (order?.sort.by === sort.by && order.sort.down === sort.down) return order.slots;
    const everyone = Uint32Array.from(slots.values());
    order = { sort, slots: ordered(everyone, looks, sort) };
    return order.slots;
  };

  const drop = (id: string): void => {
    const slot = slots.get(id);
    if (slot === undefined) return;
    alive[slot] = false;
    slots.delete(id);
    order = null;
  };

  return {
    put: (one) => {
      drop(one.id);
      if (one.erasedAt !== null) return;
      const slot = looks.length;
      looks.push(lookAt(one));
      alive.push(true);
      slots.set(one.id, slot);
      texts.add(one, slot);
      order = null;
    },
    putPart: (part, skip) => {
      texts.addAll(part.vocabulary, looks.length);
      for (const look of looksIn(part)) {
        const wanted = !skip.has(look.id) && !slots.has(look.id);
        if (wanted) slots.set(look.id, looks.length);
        looks.push(look);
        alive.push(wanted);
      }
      order = null;
    },
    drop,
    get: (id) => {
      const slot = slots.get(id);
      return slot === undefined ? undefined : looks[slot];
    },
    at: (slot) => looks[slot] as Look,
    find: ({ query, narrowing, now }) => {
      const having = texts.having(query, looks.length);
      const right = fits(narrowing, now);
      const found = new Uint32Array(slots.size);
      let count = 0;
      for (let slot = 0; slot < looks.length; slot += 1) {
        if (!alive[slot] || (having !== null && having[slot] === 0)) continue;
        if (right(looks[slot] as Look)) {
          found[count] = slot;
          count += 1;
        }
      }
      return found.subarray(0, count);
    },
    sorted: (these, sort) => {
      if (these.length < FEW) return ordered(these, looks, sort);
      if (these.length === slots.size) return all(sort);
      const wanted = new Uint8Array(looks.length);
      for (const slot of these) wanted[slot] = 1;
      return all(sort).filter((slot) => wanted[slot] === 1);
    },
    size: () => slots.size,
  };
};
