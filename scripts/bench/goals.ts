import { median, quantile, shown } from './numbers.ts';
import { ours, peers, type Subject } from './subjects.ts';

type Times = Map<Subject, number[]>;

export interface Figures {
  /** By size of the text. */
  texts: Map<number, Times>;
  keys: Times;
  judged: Times;
  cold: Map<Subject, number>;
  /** Nanoseconds a character by size, of ours. */
  long: Map<Subject, Map<number, number>>;
  /** Milliseconds for 100 kB of one sentence, of ours. */
  hostile: Map<Subject, number>;
}

const THREAD = 10_000;

const goal = (what: string, most: number, measured: number, unit: string): string[] => {
  const said = `${shown(measured)}${unit}`;
  if (!Number.isFinite(measured)) return [what, `${most}${unit}`, 'not measured', ''];
  return [what, `${most}${unit}`, said, measured <= most ? 'met' : 'missed'];
};

/** "At most a 20th": both as what one of theirs costs in ours. */
const part = (what: string, most: number, us: number, them: number): string[] => {
  const times = them / us;
  if (!Number.isFinite(times)) return [what, `1/${most}`, 'not measured', ''];
  return [what, `1/${most}`, `1/${shown(times)}`, times >= most ? 'met' : 'missed'];
};

const middle = (times: Times | undefined, of: Subject): number => median(times?.get(of) ?? []);

const growth = (each: ReadonlyMap<number, number> | undefined): number => {
  const costs = [...(each?.values() ?? [])];
  return Math.max(...costs) / Math.min(...costs);
};

/** What was to be reached, what was measured, and whether it is met. */
export const goals = ({
  texts,
  keys,
  judged,
  cold,
  long,
}: Omit<Figures, 'hostile'>): string[][] => {
  const thread = texts.get(THREAD);
  const typed = keys.get(ours.check) ?? [];
  const check = middle(thread, ours.check);
  return [
    part('10 kB, of the time of write-good', 20, check, middle(thread, peers.writeGood)),
    part('10 kB, of the time of Harper', 500, check, middle(thread, peers.harper)),
    goal('one key, median', 0.1, median(typed), ' ms'),
    goal('one key, 99th percentile', 1, quantile(typed, 0.99), ' ms'),
    part(
      'one post, of the time of VADER',
      10,
      middle(judged, ours.detector),
      middle(judged, peers.vader),
    ),
    goal('draft check, from cold', 20, cold.get(ours.check) ?? Number.NaN, ' ms'),
    goal('detector with its weights, from cold', 20, cold.get(ours.detector) ?? Number.NaN, ' ms'),
    goal('draft check, dearest length by cheapest', 1.5, growth(long.get(ours.check)), ''),
    goal('detector, dearest length by cheapest', 1.5, growth(long.get(ours.detector)), ''),
  ];
};
