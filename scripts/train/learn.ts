import type { Features } from '../../lib/detect/model/features.ts';
import { CUE_VALUE, type HeadShape, TOPIC_VALUE, wordValue } from '../../lib/detect/model/head.ts';

/** One example for one head: what it is made of, what is true of it, and how much it counts. */
export interface Example {
  features: Features;
  /** What is known of it already, as log-odds; only what that leaves open is learned. */
  given: number;
  truth: 0 | 1;
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

interface Placed {
  places: Uint32Array;
  values: Float64Array;
}

/** Where an example's features stand in a head's table; those nobody else uses teach nothing. */
const placed = (
  features: Features,
  shape: HeadShape,
  isCommon: (feature: number) => boolean,
): Placed => {
  const shift = 32 - shape.bits;
  const words = [
    ...features.words,
    ...(shape.pairs ? features.pairs : []),
    ...(shape.matter ? features.beginnings : []),
  ].filter(isCommon);
  const topics = shape.matter ? features.topics : [];
  const values = [
    ...words.map(() => wordValue(features, shape)),
    ...features.cues.map(() => CUE_VALUE),
    ...topics.map(() => TOPIC_VALUE),
  ];
  return {
    places: Uint32Array.from([...words, ...features.cues, ...topics], (hash) => hash >>> shift),
    values: Float64Array.from(values),
  };
};

/** Logistic regression by AdaGrad. The same examples give the same weights. */
export const learn = (
  examples: readonly Example[],
  shape: HeadShape,
  { rate, rounds }: Pace,
  isCommon: (feature: number) => boolean,
): Fitted => {
  const seen = examples.map(({ features }) => placed(features, shape, isCommon));
  const weights = new Float64Array(2 ** shape.bits);
  const squares = new Float64Array(weights.length).fill(1e-3);
  const next = random(SEED);
  let start = 0;
  let startSquares = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (const index of shuffled(examples.length, next)) {
      const example = examples[index];
      const at = seen[index];
      if (!example || !at) continue;
      const { places, values } = at;
      let sum = start + example.given;
      for (let i = 0; i < places.length; i += 1)
        sum += (weights[places[i] as number] as number) * (values[i] as number);
      const slope = (1 / (1 + Math.exp(-sum)) - example.truth) * example.weight;
      for (let i = 0; i < places.length; i += 1) {
        const place = places[i] as number;
        const before = weights[place] as number;
        const gradient = slope * (values[i] as number) + SHRINK * before;
        const square = (squares[place] as number) + gradient * gradient;
        squares[place] = square;
        weights[place] = before - (rate * gradient) / Math.sqrt(square);
      }
      startSquares += slope * slope;
      start -= (rate * slope) / Math.sqrt(startSquares);
    }
  }
  return { weights, start };
};
