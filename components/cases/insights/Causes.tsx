import { t, tCount, count as written } from '../../../lib/i18n.ts';
import type { Count } from '../../../lib/insights/counts.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { causeLabels } from '../../ui/labels.ts';
import { Behind } from './Behind.tsx';
import { Chart } from './Chart.tsx';
import { type Column, ColumnChart } from './ColumnChart.tsx';
import { casesSaid, percent } from './said.ts';

interface CausesProps {
  /** The largest first. */
  counts: readonly Count[];
  onLead(narrowing: Narrowing): void;
}

type Cause = keyof typeof causeLabels;

const TITLE = t('causes_title');

const columnsOf = (causes: readonly Count[], all: number, onLead: CausesProps['onLead']) => {
  let sum = 0;
  return causes.map(({ word, count }): Column => {
    sum += count;
    const cause = word as Cause;
    return {
      key: word,
      label: causeLabels[cause],
      said: t('causes_said', causeLabels[cause], casesSaid(count), percent(sum, all)),
      count,
      running: sum / all,
      onLead: () => onLead({ cause }),
    };
  });
};

/** How many causes are behind most of it, whose line climbs the steeper the fewer they are. */
const told = (columns: readonly Column[]): string => {
  const few = columns.findIndex(({ running }) => (running ?? 0) >= 0.8) + 1;
  return few > 0 && few < columns.length
    ? tCount(
        'causes_told',
        few,
        written(columns.length),
        percent(columns[few - 1]?.running ?? 0, 1),
      )
    : '';
};

/** Columns and the line that adds them up, after Pareto: what to mend first stands first. */
export const Causes = ({ counts, onLead }: CausesProps) => {
  const causes = counts.filter(({ word }) => word !== 'unknown');
  const unknown = counts.find(({ word }) => word === 'unknown')?.count ?? 0;
  const all = causes.reduce((sum, { count }) => sum + count, 0);
  const columns = columnsOf(causes, all, onLead);
  const without = unknown > 0 && (
    <p>
      <button type="button" className="bar-label" onClick={() => onLead({ cause: 'unknown' })}>
        {t('causes_without', casesSaid(unknown))}
      </button>
    </p>
  );
  if (columns.length === 0)
    return (
      <Chart title={TITLE}>
        <p className="chart-empty">{t('causes_none')}</p>
        {without}
      </Chart>
    );
  return (
    <ColumnChart title={TITLE} told={told(columns)} columns={columns}>
      {without}
      <Behind
        label={TITLE}
        heads={[t('head_cause'), t('popup_cases'), t('head_share'), t('head_upToHere')]}
        lines={columns.map(({ key, label, count, running, onLead: lead }) => ({
          key,
          head: label,
          cells: [written(count), percent(count, all), percent(running ?? 0, 1)],
          onLead: lead,
        }))}
      />
    </ColumnChart>
  );
};
