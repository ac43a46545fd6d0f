import { useMemo } from 'react';
import { firstReplies } from '../../lib/insights/first-reply.ts';
import { minuteOf } from '../../lib/insights/look.ts';
import type { PageCounts } from './Figures.tsx';
import type { Known } from './use-cases.ts';

/** What stands over the table: counted over every case, whatever is searched for. */
export const useCounts = (
  { index, version }: Known,
  now: Date,
): PageCounts & { agents: string[] } =>
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index is the same one with other cases in it; version tells
  useMemo(() => {
    const looks = Array.from(index.find({ query: '', narrowing: {}, now }), (slot) =>
      index.at(slot),
    );
    const time = minuteOf(now);
    return {
      all: looks.length,
      open: looks.filter((one) => one.open).length,
      overdue: looks.filter((one) => one.due < time).length,
      firstReply: firstReplies(looks, now).median,
      agents: [...new Set(looks.map(({ agent }) => agent))].filter(Boolean).sort(),
    };
  }, [index, version, now]);
