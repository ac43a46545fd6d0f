import { findCues } from '../../lib/detect/find-cues.ts';
import { featuresOf } from '../../lib/detect/model/features.ts';
import { cuePoints, shapes } from '../../lib/detect/model/model.ts';
import { letterOf, type StoredModel } from '../../lib/detect/model/stored.ts';
import { ownOf } from '../../lib/detect/own.ts';
import { topicsIn } from '../../lib/detect/topics.ts';
import { weigh } from '../../lib/detect/weigh.ts';
import { type Fitted, learn } from './learn.ts';
import { headNames, lessons, type Seen } from './lessons.ts';
import { type TrainingRow, trainingRows } from './rows.ts';

const see = (row: TrainingRow): Seen => {
  const own = ownOf(row.text);
  const hits = findCues(own);
  return {
    row,
    features: featuresOf(
      own.tokens,
      hits.filter(({ repeated }) => !repeated).map(({ cue }) => cue.id),
      [...topicsIn(own.tokens).keys()].map(({ id }) => id),
    ),
    cueLogOdds: cuePoints(weigh(hits, own, row.channel)),
  };
};

/** What only one writer or one source says is theirs, and teaches nothing about others. */
const commonIn = (seen: readonly Seen[]): ((feature: number) => boolean) => {
  const first = new Map<number, string>();
  const common = new Set<number>();
  for (const { row, features } of seen) {
    for (const feature of [...features.words, ...features.pairs, ...features.beginnings]) {
      const source = first.get(feature);
      if (source === undefined) first.set(feature, row.source);
      else if (source !== row.source) common.add(feature);
    }
  }
  return (feature) => common.has(feature);
};

const round = (value: number): number => Number(value.toPrecision(6));

const letters = ({ weights }: Fitted, scale: number): string =>
  Array.from(weights, (weight) => letterOf(weight, scale)).join('');

/** Learns every head from these rows. */
export const trainModel = (rows: readonly TrainingRow[] = trainingRows()): StoredModel => {
  const seen = rows.map(see);
  const isCommon = commonIn(seen);
  const stored: StoredModel = { letters: '', numbers: {} };
  for (const name of headNames) {
    const { pace, from } = lessons[name];
    const fitted = learn(from(seen), shapes[name], pace, isCommon);
    const scale = round(fitted.weights.reduce((so, one) => Math.max(so, Math.abs(one)), 0));
    stored.numbers[name] = { scale, start: round(fitted.start) };
    stored.letters += letters(fitted, scale);
  }
  return stored;
};

/** The file lib/detect/model/weights.generated.ts, as text. */
export const modelFile = ({ letters, numbers }: StoredModel): string =>
  `// Written by npm run train. Learned from the data named in assets/public/NOTICE.txt.
import type { StoredModel } from './stored.ts';

export const stored: StoredModel = {
  numbers: ${JSON.stringify(numbers)},
  letters:
    '${letters}',
};
`;
