import type { Severity } from '../reading.ts';
import { PLACES } from './features.ts';

/**
 * What is learned, each as log-odds. complaint: is it one. problem: does it tell of a failure, where it
 * is no complaint. severe: how severe a complaint is.
 */
export const heads = ['complaint', 'problem', 'severe'] as const;
export type Head = (typeof heads)[number];

/** One head's weights: a signed byte a place, times `scale`; and what is added to every text. */
export interface HeadWeights {
  weights: Int8Array;
  scale: number;
  start: number;
}

export type Model = Record<Head, HeadWeights>;

/** As `npm run train` writes it: one base64 text of all heads' bytes, and their numbers. */
export interface StoredModel {
  bytes: string;
  numbers: Record<Head, { scale: number; start: number }>;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** This room knows no browser, and so no atob. Four letters are three bytes; there is no padding. */
const bytesOf = (base64: string): Int8Array => {
  const values = new Int8Array(128);
  for (let at = 0; at < LETTERS.length; at += 1) values[LETTERS.charCodeAt(at)] = at;
  const value = (at: number): number => values[base64.charCodeAt(at)] ?? 0;
  const bytes = new Int8Array((base64.length / 4) * 3);
  for (let from = 0, to = 0; from < base64.length; from += 4, to += 3) {
    const three =
      (value(from) << 18) | (value(from + 1) << 12) | (value(from + 2) << 6) | value(from + 3);
    bytes[to] = three >> 16;
    bytes[to + 1] = three >> 8;
    bytes[to + 2] = three;
  }
  return bytes;
};

export const openModel = ({ bytes, numbers }: StoredModel): Model => {
  const all = bytesOf(bytes);
  const head = (name: Head, index: number): HeadWeights => ({
    ...numbers[name],
    weights: all.subarray(index * PLACES, (index + 1) * PLACES),
  });
  return {
    complaint: head('complaint', 0),
    problem: head('problem', 1),
    severe: head('severe', 2),
  };
};

/** Cues beyond this prove no more. */
const MOST_CUE_POINTS = 8;

const cuePoints = (logOdds: number): number =>
  Math.max(-MOST_CUE_POINTS, Math.min(MOST_CUE_POINTS, logOdds));

/** Log-odds of one head for a text with these places. */
const say = ({ weights, scale, start }: HeadWeights, places: readonly number[]): number => {
  let sum = 0;
  for (const place of places) sum += weights[place] ?? 0;
  return start + (places.length === 0 ? 0 : (sum * scale) / Math.sqrt(places.length));
};

/** How much of the cues' log-odds counts beside the learned words. */
const CUES_SHARE = 0.75;

/** Log-odds that a text is a complaint: the learned words, and what the cues say. */
export const complaintLogOdds = (
  model: Model,
  places: readonly number[],
  cueLogOdds: number,
): number => say(model.complaint, places) + CUES_SHARE * cuePoints(cueLogOdds);

/** Log-odds that a text that is no complaint tells of a failure. */
export const problemLogOdds = (model: Model, places: readonly number[]): number =>
  say(model.problem, places);

/** Where the learned voice goes from mild to moderate, strong and very strong. */
const SEVERE_FROM = [0.35, 0.55, 0.7];

/** How severe a complaint sounds, 1 to 4, by its words alone. */
export const learnedSeverity = (model: Model, places: readonly number[]): Severity => {
  const share = 1 / (1 + Math.exp(-say(model.severe, places)));
  return (1 + SEVERE_FROM.filter((from) => share >= from).length) as Severity;
};
