import type { Look } from './look.ts';

type Sum = { count: number; sum: number };

/** What was paid in one currency: sums of two cannot be added. */
export interface Money extends Sum {
  currency: string;
  byCategory: (Sum & { word: Look['category'] })[];
}

const sumBy = <K>(looks: readonly Look[], keyOf: (look: Look) => K): [K, Sum][] => {
  const sums = new Map<K, Sum>();
  for (const look of looks) {
    const { count, sum } = sums.get(keyOf(look)) ?? { count: 0, sum: 0 };
    sums.set(keyOf(look), { count: count + 1, sum: sum + look.amount });
  }
  return [...sums].sort(([a, one], [b, two]) => two.sum - one.sum || (a < b ? -1 : 1));
};

/** The largest sum first. */
export const moneyOf = (looks: readonly Look[]): Money[] => {
  const paid = looks.filter(({ amount }) => amount > 0);
  return sumBy(paid, ({ currency }) => currency).map(([currency, of]) => ({
    currency,
    ...of,
    byCategory: sumBy(
      paid.filter((one) => one.currency === currency),
      ({ category }) => category,
    ).map(([word, each]) => ({ word, ...each })),
  }));
};
