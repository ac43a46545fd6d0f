import type { Case } from '../cases/case.ts';
import { firstReplyAge, isOpen, isOverdue } from '../cases/clocks.ts';

/** How often each word occurs, most frequent first. */
export type Counts = { word: string; count: number }[];

export interface CaseCounts {
  all: number;
  open: number;
  overdue: number;
  byCategory: Counts;
  byCause: Counts;
  byStatus: Counts;
  /** Milliseconds from the customer's message to the first reply, over the answered; null if none. */
  medianFirstReply: number | null;
}

const counted = (words: readonly string[]): Counts => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
};

export const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

export const countCases = (cases: readonly Case[], now: Date): CaseCounts => ({
  all: cases.length,
  open: cases.filter(isOpen).length,
  overdue: cases.filter((one) => isOverdue(one, now)).length,
  byCategory: counted(cases.map(({ category }) => category)),
  byCause: counted(cases.flatMap(({ rootCause }) => rootCause ?? [])),
  byStatus: counted(cases.map(({ status }) => status)),
  medianFirstReply: median(cases.flatMap((one) => firstReplyAge(one) ?? [])),
});
