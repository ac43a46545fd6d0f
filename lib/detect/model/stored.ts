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
  const steps = new Float32Array(128);
  for (let step = -MIDDLE; step <= MIDDLE; step += 1)
    steps[LETTERS.charCodeAt(step + MIDDLE)] = weightOf(step);
  const opened: Partial<Record<Name, Head>> = {};
  let from = 0;
  for (const name of Object.keys(shapes) as Name[]) {
    const { scale = 0, start = 0 } = numbers[name] ?? {};
    const weights = steps.map((step) => scale * step);
    opened[name] = { ...shapes[name], letters, from, weights, start };
    from += 2 ** shapes[name].bits;
  }
  return opened as Record<Name, Head>;
};
