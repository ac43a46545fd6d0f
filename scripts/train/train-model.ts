import { findCues } from '../../lib/detect/find-cues.ts';
import { placesOf } from '../../lib/detect/model/features.ts';
import { type Head, heads, type StoredModel } from '../../lib/detect/model/model.ts';
import { ownOf } from '../../lib/detect/own.ts';
import { weigh } from '../../lib/detect/weigh.ts';
import { type Example, type Fitted, learn, type Pace } from './learn.ts';
import { type TrainingRow, trainingRows } from './rows.ts';

interface Seen {
  row: TrainingRow;
  places: number[];
  cueLogOdds: number;
}

const clamp = (value: number): number => Math.max(-8, Math.min(8, value));

const see = (row: TrainingRow): Seen => {
  const own = ownOf(row.text);
  const cueLogOdds = clamp(weigh(findCues(own), own, row.channel));
  return { row, places: placesOf(own.tokens), cueLogOdds };
};

/**
 * A complaint is learned twice. near: from messages of our own, as agents get them. broad: from
 * everything, gently, so that it holds on texts unlike our own. What ships is the sum, in these shares;
 * they were chosen on writers left out.
 */
const SHARES = { near: 0.25, broad: 1 };

/** How much of the cues' log-odds each takes for granted while it learns. */
const GIVEN = { near: 0.3, broad: 0.8 };

const balanced = (examples: Example[]): Example[] => {
  const sum = (of: (example: Example) => number): number =>
    examples.reduce((so, example) => so + of(example), 0);
  const yes = sum(({ truth, weight }) => truth * weight);
  const no = sum(({ truth, weight }) => (1 - truth) * weight);
  const half = (yes + no) / 2;
  return examples.map((example) => ({
    ...example,
    weight: example.weight * (example.truth * (half / yes) + (1 - example.truth) * (half / no)),
  }));
};

const isComplaint = ({ row }: Seen): number => (row.kind === 'complaint' ? 1 : 0);

const example = (one: Seen, truth: number, given = 0): Example => ({
  places: one.places,
  given,
  truth,
  weight: one.row.weight,
});

type Lesson = 'near' | 'broad' | 'problem' | 'severe';

const lessons: Record<Lesson, { pace: Pace; from: (seen: readonly Seen[]) => Example[] }> = {
  near: {
    pace: { rate: 0.2, rounds: 8 },
    from: (seen) =>
      seen
        .filter(({ row }) => row.own)
        .map((one) => ({
          ...example(one, isComplaint(one), GIVEN.near * one.cueLogOdds),
          weight: 1,
        })),
  },
  broad: {
    pace: { rate: 0.02, rounds: 3 },
    // Every banking ticket is about one trade and none is labelled a complaint.
    from: (seen) =>
      seen
        .filter(({ row }) => !row.tickets)
        .map((one) => example(one, isComplaint(one), GIVEN.broad * one.cueLogOdds)),
  },
  problem: {
    pace: { rate: 0.1, rounds: 6 },
    from: (seen) =>
      seen
        .filter(({ row }) => row.kind !== 'complaint')
        .map((one) => example(one, one.row.kind === 'problem' ? 1 : 0)),
  },
  severe: {
    pace: { rate: 0.1, rounds: 6 },
    from: (seen) =>
      seen.flatMap((one) =>
        one.row.severity === null ? [] : [example(one, (one.row.severity - 1) / 3)],
      ),
  },
};

const round = (value: number): number => Number(value.toPrecision(6));

const stored = (fitted: Record<Head, Fitted>): StoredModel => {
  const bytes: number[] = [];
  const numbers: Partial<StoredModel['numbers']> = {};
  for (const head of heads) {
    const { weights, start } = fitted[head];
    const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
    const scale = most / 127;
    for (const weight of weights) bytes.push(Math.round(weight / scale) & 0xff);
    numbers[head] = { scale: round(scale), start: round(start) };
  }
  return {
    bytes: Buffer.from(bytes).toString('base64'),
    numbers: numbers as StoredModel['numbers'],
  };
};

/** The file lib/detect/model/weights.generated.ts, as text. */
export const trainModel = (): string => {
  const seen = trainingRows().map(see);
  const lesson = (name: Lesson): Fitted =>
    learn(balanced(lessons[name].from(seen)), lessons[name].pace);
  const [near, broad] = [lesson('near'), lesson('broad')];
  const complaint: Fitted = {
    weights: near.weights.map(
      (weight, place) => SHARES.near * weight + SHARES.broad * (broad.weights[place] ?? 0),
    ),
    start: SHARES.near * near.start + SHARES.broad * broad.start,
  };
  const fitted = { complaint, problem: lesson('problem'), severe: lesson('severe') };
  const { bytes, numbers } = stored(fitted);
  return `// Written by npm run train. Learned from the data named in NOTICE.md.
import type { StoredModel } from './model.ts';

export const stored: StoredModel = {
  numbers: ${JSON.stringify(numbers)},
  bytes:
    '${bytes}',
};
`;
};
