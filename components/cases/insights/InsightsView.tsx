import { useMemo } from 'react';
import { type Count, insightsOf } from '../../../lib/insights/counts.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { Empty } from '../../ui/Empty.tsx';
import {
  categoryLabels,
  causeLabels,
  channelLabels,
  remedyLabels,
  severityLabels,
} from '../../ui/labels.ts';
import type { Known } from '../use-cases.ts';
import { type Bar, BarTable } from './BarTable.tsx';
import { Habits } from './Habits.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { OverTime } from './OverTime.tsx';
import { TeamTable } from './TeamTable.tsx';

interface InsightsViewProps {
  known: Known;
  /** The cases that fit the search and the filters: they are what is counted. */
  slots: Uint32Array;
  now: Date;
  onLead(narrowing: Narrowing): void;
}

export const InsightsView = ({
  known: { index, loading },
  slots,
  now,
  onLead,
}: InsightsViewProps) => {
  const looks = useMemo(() => Array.from(slots, (slot) => index.at(slot)), [index, slots]);
  const of = useMemo(() => insightsOf(looks, now), [looks, now]);
  if (looks.length === 0)
    return loading ? null : <Empty text="There are no cases to count here yet." />;

  const bars = <W extends string>(
    counts: readonly Count[],
    labels: Readonly<Record<W, string>> | null,
    lead: (word: W) => Narrowing,
  ): Bar[] =>
    counts.map(({ word, count }) => ({
      key: word,
      label: labels ? labels[word as W] : word,
      count,
      onLead: () => onLead(lead(word as W)),
    }));
  const unknown = of.byCause.find(({ word }) => word === 'unknown')?.count ?? 0;
  const causes = of.byCause.filter(({ word }) => word !== 'unknown');

  return (
    <div className="insights">
      <KeyFigures of={of} onLead={onLead} />
      <div className="charts">
        <OverTime points={of.overTime} onLead={onLead} />
        <BarTable
          title="Root causes, the largest first"
          of="Cause"
          running
          bars={bars(causes, causeLabels, (cause) => ({ cause }))}
          empty="No root cause was set yet: set it in a case to see here what to mend first."
        >
          {unknown > 0 && (
            <p>
              <button
                type="button"
                className="bar-label"
                onClick={() => onLead({ cause: 'unknown' })}
              >
                {unknown.toLocaleString()} cases without a root cause
              </button>
            </p>
          )}
        </BarTable>
        <BarTable
          title="By category"
          of="Category"
          bars={bars(of.byCategory, categoryLabels, (category) => ({ category }))}
          empty=""
        />
        <BarTable
          title="By channel"
          of="Channel"
          bars={bars(of.byChannel, channelLabels, (channel) => ({ channel }))}
          empty=""
        />
        <BarTable
          title="By severity"
          of="Severity"
          bars={bars(
            of.bySeverity,
            severityLabels as Record<'1' | '2' | '3' | '4', string>,
            (word) => ({ severity: Number(word) as 1 | 2 | 3 | 4 }),
          )}
          empty=""
        />
        <BarTable
          title="By product"
          whole={of.all}
          of="Product"
          most={10}
          bars={bars(of.byProduct, null, (product) => ({ product }))}
          empty="No product was named yet."
        />
        <BarTable
          title="Remedies given"
          whole={of.all}
          of="Remedy"
          bars={bars(of.remedies, remedyLabels, (remedyGiven) => ({ remedyGiven }))}
          empty="No remedy was noted yet."
        />
        <BarTable
          title="Customers who wrote more than once"
          whole={of.all}
          of="Customer"
          most={10}
          bars={bars(of.repeat, null, (customer) => ({ customer }))}
          empty="Nobody did."
        />
        {of.agents.length > 1 && <TeamTable agents={of.agents} onLead={onLead} />}
        <Habits looks={looks} />
      </div>
    </div>
  );
};
