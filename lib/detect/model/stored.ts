import type { Head, HeadShape } from './head.ts';

/** As `npm run train` writes it: a letter for each weight, head after head, and their numbers. */
export interface StoredModel {
  letters: string;
  numbers: Record<string, { scale: number; start: number }>;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MIDDLE = 31;

/** Most weights are small: steps grow with the weight, so that the small ones keep their differences. */
const weightOf = (step: number): number => (step * Math.abs(step)) / MIDDLE ** 2;

/** The letter whose weight is nearest to this one, `scale` being the largest. */
export const letterOf = (weight: number, scale: number): string => {
  const step = Math.round(Math.sqrt(Math.abs(weight) / scale) * MIDDLE) * Math.sign(weight);
  return LETTERS[step + MIDDLE] ?? '';
};

/** The heads of these shapes, in the order they were written. */
export const openHeads = <Name extends string>(
  { letters, numbers }: StoredModel,
  shapes: Readonly<Record<Name, HeadShape>>,
): Record<Name, Head> => {
  const weights = new Float32Array(128);
  for (let step = -MIDDLE; step <= MIDDLE; step += 1)
    weights[LETTERS.charCodeAt(step + MIDDLE)] = weightOf(step);
  const opened: Partial<Record<Name, Head>> = {};
  let from = 0;
  for (const name of Object.keys(shapes) as Name[]) {
    const { scale = 0, start = 0 } = numbers[name] ?? {};
    const head = new Float32Array(2 ** shapes[name].bits);
    for (let at = 0; at < head.length; at += 1)
      head[at] = scale * (weights[letters.charCodeAt(from + at)] as number);
    opened[name] = { ...shapes[name], weights: head, start };
    from += head.length;
  }
  return opened as Record<Name, Head>;
};
