import { type Look, minuteOf, NEVER } from './look.ts';
import { isLate } from './narrowing.ts';

/** How soon the first reply came. Times in minutes, NEVER where nothing was answered. */
export interface FirstReply {
  answered: number;
  median: number;
  p90: number;
  /** Of those whose time is over or that were answered, how many had their reply in time. */
  judged: number;
  within: number;
}

/** The value below which this share of the sorted ones lies; between two it is their middle. */
export const quantile = (sorted: ArrayLike<number>, share: number): number => {
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? NEVER : low + (high - low) * (at % 1);
};

export const firstReplies = (looks: readonly Look[], now: Date): FirstReply => {
  const time = minuteOf(now);
  const ages = Uint32Array.from(
    looks.filter((one) => one.firstReply !== NEVER),
    (one) => one.firstReply,
  ).sort();
  let [judged, within] = [0, 0];
  for (const one of looks) {
    const late = isLate(one, time);
    if (!late && one.acknowledged === NEVER) continue;
    judged += 1;
    if (!late) within += 1;
  }
  return {
    answered: ages.length,
    median: quantile(ages, 0.5),
    p90: quantile(ages, 0.9),
    judged,
    within,
  };
};
