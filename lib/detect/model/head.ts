import type { Features } from './features.ts';

/** What one head looks at: its table has `2 ** bits` places. */
export interface HeadShape {
  bits: number;
  /** Words alone, or pairs of words as well. */
  pairs: boolean;
  /** What it is about: topics and the beginnings of words as well. */
  matter?: true;
}

/** One thing learned: a weight for each place, and what is added to every text. As log-odds. */
export interface Head extends HeadShape {
  /** A letter for each weight, from `from` on: a text looks up a few hundred of them, so none is read before. */
  letters: string;
  from: number;
  /** By the code of its letter. */
  weights: Float32Array;
  start: number;
}

/** A cue counts as much in a long text as in a short one; a word shares with the others. */
export const CUE_VALUE = 0.2;
export const TOPIC_VALUE = 0.2;

/** How much each word counts in a text of so many features. */
export const wordValue = ({ words, pairs, beginnings }: Features, shape: HeadShape): number => {
  const size =
    words.length + (shape.pairs ? pairs.length : 0) + (shape.matter ? beginnings.length : 0);
  return 1 / Math.sqrt(Math.max(1, size));
};

const sumOf = ({ letters, from, weights, bits }: Head, hashes: readonly number[]): number => {
  const shift = 32 - bits;
  let sum = 0;
  for (let at = 0; at < hashes.length; at += 1)
    sum += weights[letters.charCodeAt(from + ((hashes[at] as number) >>> shift))] as number;
  return sum;
};

/** Log-odds of one head for a text. */
export const say = (head: Head, features: Features): number => {
  const words =
    sumOf(head, features.words) +
    (head.pairs ? sumOf(head, features.pairs) : 0) +
    (head.matter ? sumOf(head, features.beginnings) : 0);
  const topics = head.matter ? sumOf(head, features.topics) : 0;
  return (
    head.start +
    words * wordValue(features, head) +
    CUE_VALUE * sumOf(head, features.cues) +
    TOPIC_VALUE * topics
  );
};
