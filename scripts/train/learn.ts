import { PLACES } from '../../lib/detect/model/features.ts';

/** One example for one head: where its words stand, what is true of it, and how much it counts. */
export interface Example {
  places: readonly number[];
  /** What is known of it already, as log-odds; only what that leaves open is learned. */
  given: number;
  /** 0 to 1. */
  truth: number;
  weight: number;
}

export interface Fitted {
  weights: Float64Array;
  start: number;
}

export interface Pace {
  rate: number;
  rounds: number;
}

const SHRINK = 1e-5;
const SEED = 20261121;

/** A small generator (mulberry32), so that the order is the same on every machine. */
const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const shuffled = (count: number, next: () => number): Uint32Array => {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
};

/** Logistic regression by AdaGrad. The same examples give the same weights. */
export const learn = (examples: readonly Example[], { rate, rounds }: Pace): Fitted => {
  const weights = new Float64Array(PLACES);
  const squares = new Float64Array(PLACES).fill(1e-3);
  const next = random(SEED);
  let start = 0;
  let startSquares = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (const index of shuffled(examples.length, next)) {
      const example = examples[index];
      if (!example) continue;
      const { places, given, truth, weight } = example;
      const value = 1 / Math.sqrt(places.length || 1);
      let sum = start + given;
      for (const place of places) sum += (weights[place] ?? 0) * value;
      const slope = (1 / (1 + Math.exp(-sum)) - truth) * weight;
      const each = slope * value;
      for (const place of places) {
        const before = weights[place] ?? 0;
        const gradient = each + SHRINK * before;
        const square = (squares[place] ?? 0) + gradient * gradient;
        squares[place] = square;
        weights[place] = before - (rate * gradient) / Math.sqrt(square);
      }
      startSquares += slope * slope;
      start -= (rate * slope) / Math.sqrt(startSquares);
    }
  }
  return { weights, start };
};
