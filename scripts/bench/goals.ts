import { type Figures, LONG_SIZES, perCharacter, THREAD } from './figures.ts';
import { median, quantile, shown } from './numbers.ts';
import { ours, peers, type Subject } from './subjects.ts';

const row = (what: string, wanted: string, said: string, met: boolean): string[] => [
  what,
  wanted,
  said,
  met ? 'met' : 'missed',
];

const goal = (what: string, most: number, measured: number, unit = ''): string[] =>
  Number.isFinite(measured)
    ? row(what, `${most}${unit}`, `${shown(measured)}${unit}`, measured <= most)
    : [what, `${most}${unit}`, 'not measured'];

/** "At most a 20th of theirs": how often our time goes into theirs. */
const part = (what: string, most: number, us: number, them: number): string[] =>
  Number.isFinite(them / us)
    ? row(what, `1/${most}`, `1/${shown(them / us)}`, them / us >= most)
    : [what, `1/${most}`, 'not measured'];

/** What was to be reached, what was measured, and whether it is met. */
export const goals = (figures: Figures): string[][] => {
  const { times, cold } = figures;
  const keys = times(ours.check, 'key', THREAD);
  const thread = (of: Subject): number => median(times(of, 'text', THREAD));
  const post = (of: Subject): number => median(times(of, 'post', 0));
  const growth = (of: Subject): number => {
    const costs = LONG_SIZES.map((size) => perCharacter(figures, of, size));
    return Math.max(...costs) / Math.min(...costs);
  };
  return [
    part('10 kB, of write-good', 20, thread(ours.check), thread(peers.writeGood)),
    part('10 kB, of Harper', 500, thread(ours.check), thread(peers.harper)),
    goal('one key, median', 0.1, median(keys), ' ms'),
    goal('one key, 99th percentile', 1, quantile(keys, 0.99), ' ms'),
    part('one post, of VADER', 10, post(ours.detector), post(peers.vader)),
    goal('draft check from cold', 20, cold(ours.check).wall, ' ms'),
    goal('detector from cold, with its weights', 20, cold(ours.detector).wall, ' ms'),
    goal('first suggestion, cold', 50, cold(ours.replies).wall, ' ms'),
    goal('suggestions to one mail, median', 50, median(times(ours.replies, 'mail', 0)), ' ms'),
    goal('draft check, a character at its dearest by its cheapest length', 1.5, growth(ours.check)),
    goal('detector, a character at its dearest by its cheapest length', 1.5, growth(ours.detector)),
  ];
};
