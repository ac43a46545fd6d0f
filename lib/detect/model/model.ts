import {
  type Category,
  categories,
  type Mark,
  type Remedy,
  remedies,
  type Severity,
} from '../reading.ts';
import type { Features } from './features.ts';
import { type Head, type HeadShape, say } from './head.ts';
import { openHeads, type StoredModel } from './stored.ts';

/**
 * What is learned. near: is it a complaint, from messages of our own. broad: the same, from everything,
 * gently. ours: is it like our own messages. problem: does it tell of a failure, where it is no complaint.
 * severe-n: is a complaint at least so severe. about- and wants-: which category, which remedy.
 * marks-: does it bear this mark.
 */
export type HeadName =
  | 'near'
  | 'broad'
  | 'ours'
  | 'problem'
  | `severe-${2 | 3 | 4}`
  | `about-${Category}`
  | `wants-${Remedy}`
  | `marks-${LearnedMark}`;

/** The others are given only for what is said in so many words: learning them told no more of them. */
export const learnedMarks = ['cancel', 'repeat-contact'] as const satisfies readonly Mark[];
type LearnedMark = (typeof learnedMarks)[number];

const all = <Name extends string>(names: readonly Name[], shape: HeadShape) =>
  Object.fromEntries(names.map((name) => [name, shape])) as Record<Name, HeadShape>;

/** In the order in which they are stored. */
export const shapes: Readonly<Record<HeadName, HeadShape>> = {
  near: { bits: 15, pairs: true },
  broad: { bits: 14, pairs: true },
  ours: { bits: 13, pairs: true },
  problem: { bits: 14, pairs: true },
  ...all(['severe-2', 'severe-3', 'severe-4'], { bits: 12, pairs: false }),
  ...all(
    categories.map((name) => `about-${name}` as const),
    { bits: 13, pairs: false, matter: true },
  ),
  ...all(
    remedies.map((name) => `wants-${name}` as const),
    { bits: 13, pairs: false, matter: true },
  ),
  ...all(
    learnedMarks.map((name) => `marks-${name}` as const),
    { bits: 12, pairs: false, matter: true },
  ),
};

export type Model = Record<HeadName, Head>;

export const openModel = (stored: StoredModel): Model => openHeads(stored, shapes);

/** Cues beyond this prove no more. */
const MOST_CUE_POINTS = 8;
export const cuePoints = (logOdds: number): number =>
  Math.max(-MOST_CUE_POINTS, Math.min(MOST_CUE_POINTS, logOdds));

/** How much of the cues' log-odds each takes for granted, while it learns and when it judges. */
export const GIVEN = { near: 0.3, broad: 0.8 };

/** A text must be this much like our own messages (log-odds) before what was learned from them counts half. */
const OURS_FROM = 0.75;
/** How quickly the one judge gives way to the other. */
const OURS_SLOPE = 2;

/**
 * Two judges: one knows texts like our own messages well and
 * others badly, the other knows no kind of text well but is rarely far off. A third says how far the
 * text is like our own. (Chosen on writers left out: either judge alone, or their sum, does worse.)
 */
export const complaintLogOdds = (model: Model, features: Features, cueLogOdds: number): number => {
  const cues = cuePoints(cueLogOdds);
  const share = 1 / (1 + Math.exp(OURS_SLOPE * (OURS_FROM - say(model.ours, features))));
  const near = say(model.near, features) + GIVEN.near * cues;
  const broad = say(model.broad, features) + GIVEN.broad * cues;
  return share * near + (1 - share) * broad;
};

export const problemLogOdds = (model: Model, features: Features): number =>
  say(model.problem, features);

/** From these log-odds on a complaint sounds at least so severe. Chosen on writers left out. */
const SEVERE_FROM = -0.4;

const severityOf = (model: Model, features: Features): Severity => {
  const steps = (['severe-2', 'severe-3', 'severe-4'] as const).filter(
    (name) => say(model[name], features) > SEVERE_FROM,
  );
  return (1 + steps.length) as Severity;
};

/** From these log-odds on a mark is given that no cue gives. Chosen on writers left out. */
const MARKED_FROM = -0.5;

/** What a model makes of a text; all but the severity as log-odds. */
export interface Learned {
  complaint: number;
  /** That it tells of a failure, where it is no complaint. */
  problem: number;
  /** Where it is a complaint. */
  severity: Severity;
  categories: ReadonlyMap<Category, number>;
  remedies: ReadonlyMap<Remedy, number>;
  marks: readonly Mark[];
}

export const learnedOf = (model: Model, features: Features, cueLogOdds: number): Learned => ({
  complaint: complaintLogOdds(model, features, cueLogOdds),
  problem: problemLogOdds(model, features),
  severity: severityOf(model, features),
  categories: new Map(categories.map((name) => [name, say(model[`about-${name}`], features)])),
  remedies: new Map(remedies.map((name) => [name, say(model[`wants-${name}`], features)])),
  marks: learnedMarks.filter((name) => say(model[`marks-${name}`], features) > MARKED_FROM),
});
