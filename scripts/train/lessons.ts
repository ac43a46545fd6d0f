import type { Features } from '../../lib/detect/model/features.ts';
import { GIVEN, type HeadName, learnedMarks, shapes } from '../../lib/detect/model/model.ts';
import { categories, remedies } from '../../lib/detect/reading.ts';
import type { Example, Pace } from './learn.ts';
import type { TrainingRow } from './rows.ts';

/** A row, taken apart. */
export interface Seen {
  row: TrainingRow;
  features: Features;
  cueLogOdds: number;
}

/** From which rows a head learns what. Its paces were chosen on writers left out. */
export interface Lesson {
  pace: Pace;
  from: (seen: readonly Seen[]) => Example[];
}

const example = (
  { features, row }: Seen,
  truth: boolean,
  given = 0,
  weight = row.weight,
): Example => ({ features, given, truth: truth ? 1 : 0, weight });

/** As if there were as many of the one as of the other. */
const balanced = (examples: Example[]): Example[] => {
  const sum = (truth: 0 | 1): number =>
    examples.reduce((so, one) => so + (one.truth === truth ? one.weight : 0), 0);
  const all = [sum(0), sum(1)];
  const half = (sum(0) + sum(1)) / 2;
  return examples.map((one) => ({
    ...one,
    weight: (one.weight * half) / (all[one.truth] ?? 1),
  }));
};

const isComplaint = ({ row }: Seen): boolean => row.kind === 'complaint';

const near: Lesson = {
  pace: { rate: 0.2, rounds: 8 },
  from: (seen) =>
    balanced(
      seen
        .filter(({ row }) => row.own)
        .map((one) => example(one, isComplaint(one), GIVEN.near * one.cueLogOdds, 1)),
    ),
};

const broad: Lesson = {
  pace: { rate: 0.02, rounds: 3 },
  // Every banking ticket is about one trade and none is labelled a complaint.
  from: (seen) =>
    balanced(
      seen
        .filter(({ row }) => !row.tickets)
        .map((one) => example(one, isComplaint(one), GIVEN.broad * one.cueLogOdds)),
    ),
};

const ours: Lesson = {
  pace: { rate: 0.1, rounds: 4 },
  from: (seen) =>
    balanced(
      seen
        .filter(({ row }, index) => row.own || (index % 2 === 0 && !row.tickets))
        .map((one) => example(one, one.row.own !== undefined, 0, 1)),
    ),
};

const problem: Lesson = {
  pace: { rate: 0.1, rounds: 6 },
  from: (seen) =>
    balanced(
      seen
        .filter(({ row }) => row.kind !== 'complaint')
        .map((one) => example(one, one.row.kind === 'problem')),
    ),
};

const severe = (least: number): Lesson => ({
  pace: { rate: 0.2, rounds: 15 },
  from: (seen) =>
    seen.flatMap((one) =>
      one.row.own && one.row.severity !== null
        ? [example(one, one.row.severity >= least, 0, 1)]
        : [],
    ),
});

/** What a complaint or problem of our own is about, or what its writer wants. */
const label = (of: 'category' | 'remedy', name: string): Lesson => ({
  pace: { rate: 0.3, rounds: 5 },
  from: (seen) =>
    seen.flatMap((one) =>
      one.row.own && one.row.kind !== 'other' ? [example(one, one.row.own[of] === name, 0, 1)] : [],
    ),
});

/** Which mark a complaint or problem of our own bears. */
const mark = (name: string): Lesson => ({
  pace: { rate: 0.3, rounds: 6 },
  from: (seen) =>
    seen.flatMap((one) =>
      one.row.own && one.row.kind !== 'other'
        ? [example(one, one.row.own.marks.includes(name), 0, 1)]
        : [],
    ),
});

export const lessons: Readonly<Record<HeadName, Lesson>> = {
  near,
  broad,
  ours,
  problem,
  'severe-2': severe(2),
  'severe-3': severe(3),
  'severe-4': severe(4),
  ...(Object.fromEntries([
    ...categories.map((name) => [`about-${name}`, label('category', name)]),
    ...remedies.map((name) => [`wants-${name}`, label('remedy', name)]),
    ...learnedMarks.map((name) => [`marks-${name}`, mark(name)]),
  ]) as Record<Extract<HeadName, `${'about' | 'wants' | 'marks'}-${string}`>, Lesson>),
};

export const headNames = Object.keys(shapes) as HeadName[];
