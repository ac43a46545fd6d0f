import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { t, count as written } from '../../../lib/i18n.ts';
import type { HabitCounts } from '../../../lib/settings/habits.ts';
import { Drawing } from './Drawing.tsx';
import { useWidth } from './use-width.ts';

interface HabitBarsProps {
  rows: readonly { key: string; label: string; counts: HabitCounts }[];
}

const ROW = 26;
const BAR = 14;
/** For the words after the longest bar. */
const AFTER = 230;

const habitSaid = ({ shown, accepted, dismissed }: HabitCounts): string =>
  t('habit_said', written(shown), written(accepted), written(dismissed));

/** Each bar is as long as often it was shown: first what was replaced, then what was dismissed, then what was left. */
export const HabitBars = ({ rows }: HabitBarsProps) => {
  const [place, width] = useWidth();
  const before = Math.min(200, Math.round(width * 0.3));
  const most = Math.max(1, ...rows.map(({ counts }) => counts.shown));
  const x = scaleLinear({ domain: [0, most], range: [0, Math.max(40, width - before - AFTER)] });
  return (
    <Drawing place={place} width={width} height={rows.length * ROW}>
      {rows.map(({ key, label, counts }, at) => {
        const [replaced, dismissed] = [x(counts.accepted), x(counts.dismissed)];
        const left = Math.max(0, x(counts.shown) - replaced - dismissed);
        const y = (ROW - BAR) / 2;
        return (
          <Group key={key} top={at * ROW}>
            <text className="chart-text chart-name" x={0} y={ROW / 2} dy="0.34em">
              {label}
            </text>
            <Group left={before}>
              <Bar className="mark" y={y} width={replaced} height={BAR} />
              <Bar className="mark-dismissed" x={replaced} y={y} width={dismissed} height={BAR} />
              <Bar className="mark-left" x={replaced + dismissed} y={y} width={left} height={BAR} />
              <text className="chart-text" x={x(counts.shown) + 6} y={ROW / 2} dy="0.34em">
                {habitSaid(counts)}
              </text>
            </Group>
          </Group>
        );
      })}
    </Drawing>
  );
};
