import type { Count } from '../../../lib/insights/counts.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import type { Row } from './RowChart.tsx';

/** Counted words as bars: each with its label, and the cases it leads to. */
export const rowsOf = <W extends string>(
  counts: readonly Count[],
  labels: Readonly<Record<W, string>> | null,
  lead: (word: W) => Narrowing,
  onLead: (narrowing: Narrowing) => void,
): Row[] =>
  counts.map(({ word, count }) => ({
    key: word,
    label: labels ? labels[word as W] : word,
    count,
    onLead: () => onLead(lead(word as W)),
  }));
