import type { Coverage } from './coverage.ts';

type Ticked = Coverage['points'][number];

const FACTS = new Set(['date', 'sum', 'order', 'item']);

const once = (points: readonly Ticked[]): Ticked[] => {
  const seen = new Map<string, Ticked>();
  for (const one of points) {
    const text = one.point.text.trim().toLowerCase();
    if (!seen.has(text)) seen.set(text, one);
  }
  return [...seen.values()];
};

/** What to answer, and the dates, sums and numbers to take up, each once. */
export const pointsToAnswer = ({ points }: Coverage): { said: Ticked[]; facts: Ticked[] } => {
  const all = once(points);
  return {
    said: all.filter(({ point }) => !FACTS.has(point.kind)),
    facts: all.filter(({ point }) => FACTS.has(point.kind)),
  };
};
