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

const units = { day: 'by day', week: 'by week', month: 'by month' };

export const OverTime = ({ points, onLead }: OverTimeProps) => {
  const [first] = points;
  if (!first) return null;
  const title = `Complaints ${units[first.unit]}`;
  const most = Math.max(...points.map(({ count }) => count));
  return (
    <ColumnChart
      title={title}
      told={`at most ${most.toLocaleString()}`}
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
        heads={['When', 'Cases']}
        lines={points.map((point) => ({
          key: point.from,
          head: nameOf(point),
          cells: [point.count.toLocaleString()],
          onLead: () => onLead({ from: point.from, to: point.to }),
        }))}
      />
    </ColumnChart>
  );
};
