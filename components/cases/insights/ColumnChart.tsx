import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { BarRounded } from '@visx/shape';
import type { ReactNode } from 'react';
import { count as written } from '../../../lib/i18n.ts';
import { Axis } from './Axis.tsx';
import { Chart } from './Chart.tsx';
import { Drawing } from './Drawing.tsx';
import { Over } from './Over.tsx';
import { HEIGHT, LEFT, TOP } from './plot.ts';
import { RunningLine } from './RunningLine.tsx';
import { useRove } from './use-rove.ts';
import { useWidth } from './use-width.ts';

export interface Column {
  key: string;
  /** Below the column. */
  label: string;
  /** Whole, for who hears it or stands on it. */
  said: string;
  count: number;
  /** The share of all up to here, for the line. */
  running?: number;
  onLead(): void;
}

interface ColumnChartProps {
  title: string;
  /** Beside the title while nothing is pointed at. */
  told: string;
  columns: readonly Column[];
  wide?: boolean;
  /** Begins at the last column: the newest. */
  fromEnd?: boolean;
  children?: ReactNode;
}

interface ColumnsProps {
  columns: readonly Column[];
  at: number | null;
  x(key: string): number;
  y(count: number): number;
  band: number;
}

/** A narrower column has no room for its count above it. */
const ROOM = 22;
const WIDEST = 72;

const Columns = ({ columns, at, x, y, band }: ColumnsProps) =>
  columns.map(({ key, count }, index) => {
    const height = HEIGHT - y(count);
    return (
      <g key={key} className={index === at ? 'mark-on' : undefined}>
        <BarRounded
          className="mark"
          top
          x={x(key)}
          y={y(count)}
          width={band}
          height={height}
          radius={Math.min(3, band / 2, height)}
        />
        {band >= ROOM && (
          <text className="chart-text" x={x(key) + band / 2} y={y(count) - 5} textAnchor="middle">
            {written(count)}
          </text>
        )}
      </g>
    );
  });

/** Where the columns stand and how high they are, in a drawing this wide. */
const scalesFor = (columns: readonly Column[], inner: number) => {
  const scale = scaleBand({
    domain: columns.map(({ key }) => key),
    range: [0, inner],
    paddingInner: 0.25,
    paddingOuter: 0.125,
  });
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const y = scaleLinear({ domain: [0, most], range: [HEIGHT, 0], nice: 4 });
  const band = Math.min(WIDEST, scale.bandwidth());
  return {
    y,
    band,
    x: (key: string): number => (scale(key) ?? 0) + (scale.bandwidth() - band) / 2,
    ticks: y.ticks(4).filter(Number.isInteger),
  };
};

/** Counts as columns, and where they are shares of one whole, the line that adds them up. */
export const ColumnChart = (props: ColumnChartProps) => {
  const { title, told, columns, wide = false, fromEnd = false, children } = props;
  const [place, width] = useWidth();
  const rove = useRove(columns.length, 'across', fromEnd ? columns.length - 1 : 0);
  const hasLine = columns.some(({ running }) => running !== undefined);
  const inner = Math.max(80, width - LEFT - (hasLine ? 48 : 4));
  const { x, y, band, ticks } = scalesFor(columns, inner);
  const step = inner / columns.length;
  return (
    <Chart title={title} wide={wide} told={columns[rove.at ?? -1]?.said ?? told}>
      <Drawing
        place={place}
        width={width}
        height={TOP + HEIGHT + 2}
        over={<Over title={title} rove={rove} items={columns} whole={width} step={step} />}
      >
        <Group left={LEFT} top={TOP}>
          <Axis width={inner} ticks={ticks.map((tick) => ({ y: y(tick), text: written(tick) }))} />
          <Columns columns={columns} at={rove.at} x={x} y={y} band={band} />
          {hasLine && (
            <RunningLine
              width={inner}
              points={columns.map(({ key, running }) => [x(key) + band / 2, running ?? 0])}
            />
          )}
        </Group>
      </Drawing>
      {children}
    </Chart>
  );
};
