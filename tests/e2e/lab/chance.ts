/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Chance {
  below(count: number): number;
  /** True this often, of a hundred times. */
  hits(percent: number): boolean;
  of<T>(all: readonly T[]): T;
}

export const chance = (seed: number): Chance => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    hits: (percent) => next() * 100 < percent,
    of: <T>(all: readonly T[]): T => all[below(all.length)] as T,
  };
};
