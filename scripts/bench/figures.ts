import { type Asked, type Cold, coldStarts, measure, stopWorkers } from './ask.ts';
import type { Job } from './job.ts';
import { median } from './numbers.ts';
import { ours, type Subject } from './subjects.ts';
import { textOf } from './texts.ts';

export const SIZES = [300, 1_500, 10_000, 100_000];
export const THREAD = 10_000;
export const PASTE = 100_000;
export const LARGEST = 1_000_000;
/** Over these the cost of a character has to stay the same. */
export const LONG_SIZES = [THREAD, PASTE, LARGEST];

export interface Figures {
  /** Milliseconds of each run; empty where nothing was measured. */
  times: (subject: Subject, of: Job['of'], size: number) => readonly number[];
  /** Milliseconds from import to first result, without those for importing an empty module. */
  cold: (subject: Subject) => Cold;
  bare: Cold;
}

const BUDGET = 300;
const ENOUGH_FOR_ALL_KEYS = 5_000;

const askedOf = (subject: Subject): Asked[] => {
  const one = (of: Job['of'], size: number, budget = BUDGET): Asked => ({
    subject,
    of,
    size,
    budget,
  });
  if (subject.does === 'suggests replies') return [one('mail', 0)];
  const isOurs = Object.values(ours).includes(subject);
  const checksDrafts = subject.does === 'checks drafts';
  const sizes = [...(checksDrafts ? SIZES : []), ...(isOurs ? LONG_SIZES : [])];
  return [
    ...[...new Set(sizes)].map((size) => one('text', size)),
    ...(isOurs ? [one('hostile', PASTE)] : []),
    checksDrafts ? one('key', THREAD, isOurs ? ENOUGH_FOR_ALL_KEYS : BUDGET) : one('post', 0),
  ];
};

export const measureAll = async (subjects: readonly Subject[]): Promise<Figures> => {
  const all = await measure(subjects.flatMap(askedOf));
  stopWorkers();
  const bare = coldStarts(['nothing']).get('nothing') ?? { wall: 0, cpu: 0 };
  const cold = coldStarts(subjects.map(({ name }) => name));
  return {
    times: (subject, of, size) =>
      [...all].find(
        ([asked]) => asked.subject === subject && asked.of === of && asked.size === size,
      )?.[1] ?? [],
    cold: ({ name }) => {
      const { wall, cpu } = cold.get(name) ?? { wall: Number.NaN, cpu: Number.NaN };
      return { wall: wall - bare.wall, cpu: cpu - bare.cpu };
    },
    bare,
  };
};

/** What a character of a text of this size costs, in nanoseconds. */
export const perCharacter = ({ times }: Figures, subject: Subject, size: number): number =>
  (1e6 * median(times(subject, 'text', size))) / textOf(size, 1).length;
