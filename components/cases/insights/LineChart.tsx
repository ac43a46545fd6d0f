import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import type { ReactNode } from 'react';
import { Axis } from './Axis.tsx';
import { Chart } from './Chart.tsx';
import { Drawing } from './Drawing.tsx';
import { Over } from './Over.tsx';
import { HEIGHT, LEFT, TOP } from './plot.ts';
import { useRove } from './use-rove.ts';
import { useWidth } from './use-width.ts';

export interface Moment {
  key: string;
  label: string;
  said: string;
  /** One for each line; null where there is none. */
  values: readonly (number | null)[];
  onLead(): void;
}

interface LineChartProps {
  title: string;
  told: string;
  /** The name of each line. The first is drawn whole, the second in dashes. */
  lines: readonly string[];
  moments: readonly Moment[];
  /** The end of the scale where it is not the largest value. */
  top?: number;
  write(value: number): string;
  children?: ReactNode;
}

/** For the names of the lines, at their ends. */
const RIGHT = 76;
const kinds = ['first', 'second'] as const;
type Place = readonly [x: number, value: number];

interface OneLineProps {
  kind: (typeof kinds)[number];
  places: readonly (Place | null)[];
  y(value: number): number;
  on: number | null;
}

const OneLine = ({ kind, places, y, on }: OneLineProps) => (
  <>
    <LinePath
      className={`line-${kind}`}
      data={[...places]}
      defined={(place) => place !== null}
      x={(place) => place?.[0] ?? 0}
      y={(place) => y(place?.[1] ?? 0)}
    />
    {places.map(
      (place, at) =>
        place && (
          <circle
            key={place[0]}
            className={`dot-${kind}`}
            cx={place[0]}
            cy={y(place[1])}
            r={at === on ? 5 : 2.5}
          />
        ),
    )}
  </>
);

/** The heights of the names, apart from one another. */
const nameHeights = (ends: readonly (number | null)[]): (number | null)[] => {
  const [one = null, two = null] = ends;
  if (one === null || two === null || Math.abs(one - two) >= 14) return [...ends];
  const middle = Math.min(HEIGHT - 7, Math.max(7, (one + two) / 2));
  return one > two ? [middle + 7, middle - 7] : [middle - 7, middle + 7];
};

type Places = readonly (readonly (Place | null)[])[];

/** Where each line goes through, and how high its values are. */
const plotted = ({ lines, moments, top }: LineChartProps, step: number) => {
  const values = moments.flatMap((moment) => moment.values.filter((value) => value !== null));
  const y = scaleLinear({
    domain: [0, top ?? Math.max(1e-9, ...values)],
    range: [HEIGHT, 0],
    nice: 4,
  });
  const places: Places = lines.map((_, line) =>
    moments.map(({ values: all }, at): Place | null => {
      const value = all[line] ?? null;
      return value === null ? null : [step * (at + 0.5), value];
    }),
  );
  return { y, places };
};

interface LinesProps {
  names: readonly string[];
  places: Places;
  y(value: number): number;
  on: number | null;
  /** Where the name of a line without values stands. */
  edge: number;
}

/** The lines, each with its name at its end. */
const Lines = ({ names, places, y, on, edge }: LinesProps) => {
  const ends = places.map((all) => all.findLast((one) => one !== null) ?? null);
  const heights = nameHeights(ends.map((end) => end && y(end[1])));
  return names.map((name, line) => {
    const kind = kinds[line] ?? 'second';
    return (
      <g key={name}>
        <OneLine kind={kind} places={places[line] ?? []} y={y} on={on} />
        <text
          className={`chart-text text-${kind}`}
          x={(ends[line]?.[0] ?? edge) + 8}
          y={heights[line] ?? 0}
          dy="0.32em"
        >
          {name}
        </text>
      </g>
    );
  });
};

export const LineChart = (props: LineChartProps) => {
  const { title, told, lines, moments, write, children } = props;
  const [place, width] = useWidth();
  const rove = useRove(moments.length, 'across', moments.length - 1);
  const inner = Math.max(80, width - LEFT - RIGHT);
  const step = inner / moments.length;
  const { y, places } = plotted(props, step);
  const ticks = y.ticks(4).map((tick) => ({ y: y(tick), text: write(tick) }));
  return (
    <Chart title={title} told={moments[rove.at ?? -1]?.said ?? told}>
      <Drawing
        place={place}
        width={width}
        height={TOP + HEIGHT + 2}
        over={<Over title={title} rove={rove} items={moments} whole={width} step={step} />}
      >
        <Group left={LEFT} top={TOP}>
          <Axis width={inner} ticks={ticks} />
          <Lines names={lines} places={places} y={y} on={rove.at} edge={inner} />
        </Group>
      </Drawing>
      {children}
    </Chart>
  );
};
