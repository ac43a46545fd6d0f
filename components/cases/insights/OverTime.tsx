import { t, count as written } from '../../../lib/i18n.ts';
import type { Insights } from '../../../lib/insights/counts.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { Behind } from './Behind.tsx';
import { ColumnChart } from './ColumnChart.tsx';
import { nameOf, shortNameOf } from './periods-said.ts';
import { casesSaid } from './said.ts';

interface OverTimeProps {
  points: Insights['overTime'];
  onLead(narrowing: Narrowing): void;
}

const titles = { day: 'time_byDay', week: 'time_byWeek', month: 'time_byMonth' } as const;

export const OverTime = ({ points, onLead }: OverTimeProps) => {
  const [first] = points;
  if (!first) return null;
  const title = t(titles[first.unit]);
  const most = Math.max(...points.map(({ count }) => count));
  return (
    <ColumnChart
      title={title}
      told={t('time_atMost', written(most))}
      wide
      fromEnd
      columns={points.map((point) => ({
        key: point.from,
        label: shortNameOf(point),
        said: `${nameOf(point)}: ${casesSaid(point.count)}`,
        count: point.count,
        onLead: () => onLead({ from: point.from, to: point.to }),
      }))}
    >
      <Behind
        label={title}
        heads={[t('head_when'), t('popup_cases')]}
        lines={points.map((point) => ({
          key: point.from,
          head: nameOf(point),
          cells: [written(point.count)],
          onLead: () => onLead({ from: point.from, to: point.to }),
        }))}
      />
    </ColumnChart>
  );
};
