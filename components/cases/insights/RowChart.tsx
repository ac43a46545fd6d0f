import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { BarRounded } from '@visx/shape';
import type { ReactNode } from 'react';
import { t, count as written } from '../../../lib/i18n.ts';
import { Behind } from './Behind.tsx';
import { Chart } from './Chart.tsx';
import { Drawing } from './Drawing.tsx';
import { casesSaid, percent } from './said.ts';
import { useRove } from './use-rove.ts';
import { useWidth } from './use-width.ts';

export interface Row {
  key: string;
  label: string;
  count: number;
  /** What the bar is as long as, where that is not the count: a sum, and how it is written. */
  sum?: { value: number; text: string };
  onLead(): void;
}

interface RowChartProps {
  title: string;
  /** What a row is, as the head of its column. */
  of: string;
  rows: readonly Row[];
  /** What the shares are of; the sum of the bars where it is left out. */
  whole?: number;
  empty: string;
  /** Below the bars: what they leave out. */
  children?: ReactNode;
}

const MOST = 10;
const MOST_LINES = 100;
const ROW = 26;
const BAR = 14;
/** For the numbers after the longest bar. */
const AFTER = 96;

const RowBars = ({ title, rows, all }: { title: string; rows: readonly Row[]; all: number }) => {
  const [place, width] = useWidth();
  const rove = useRove(rows.length, 'down');
  const before = Math.min(170, Math.round(width * 0.36));
  const lengthOf = ({ count, sum }: Row): number => sum?.value ?? count;
  const x = scaleLinear({
    domain: [0, Math.max(1e-9, ...rows.map(lengthOf))],
    range: [0, Math.max(20, width - before - AFTER)],
  });
  return (
    <Drawing
      place={place}
      width={width}
      height={rows.length * ROW}
      over={<RowNames title={title} rows={rows} rove={rove} share={(before - 8) / width} />}
    >
      <Group left={before}>
        {rows.map((row, at) => {
          const long = Math.max(2, x(lengthOf(row)));
          return (
            <Group key={row.key} top={at * ROW} className={at === rove.at ? 'mark-on' : ''}>
              <BarRounded
                className="mark"
                right
                x={0}
                y={(ROW - BAR) / 2}
                width={long}
                height={BAR}
                radius={Math.min(3, long)}
              />
              <text className="chart-text" x={long + 6} y={ROW / 2} dy="0.34em">
                {row.sum?.text ?? `${written(row.count)} · ${percent(row.count, all)}`}
              </text>
            </Group>
          );
        })}
      </Group>
    </Drawing>
  );
};

interface RowNamesProps {
  title: string;
  rows: readonly Row[];
  rove: ReturnType<typeof useRove>;
  /** Of the width. */
  share: number;
}

/** The names, as buttons over the whole row. */
const RowNames = ({ title, rows, rove, share }: RowNamesProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and holds answers; these are links to cases
  <div role="group" onKeyDown={rove.onKeyDown} className="over-rows" aria-label={title}>
    {rows.map(({ key, label, count, sum, onLead }, at) => (
      <button
        key={key}
        type="button"
        className="row-over"
        title={label}
        aria-label={`${label}: ${sum ? `${sum.text}, ` : ''}${casesSaid(count)}`}
        {...rove.item(at)}
        onClick={onLead}
      >
        <span className="row-name" style={{ width: `${100 * share}%` }}>
          {label}
        </span>
      </button>
    ))}
  </div>
);

const Rest = ({ rows }: { rows: readonly Row[] }) =>
  rows.length === 0 ? null : (
    <p className="chart-empty">
      {t(
        'chart_rest',
        written(rows.length),
        casesSaid(rows.reduce((total, { count }) => total + count, 0)),
      )}
    </p>
  );

/** Bars across, each with its name before and its count after it; all of them in the table. */
export const RowChart = ({ title, of, rows, whole, empty, children }: RowChartProps) => {
  const all = whole ?? rows.reduce((sum, { count }) => sum + count, 0);
  if (rows.length === 0)
    return (
      <Chart title={title}>
        <p className="chart-empty">{empty}</p>
        {children}
      </Chart>
    );
  const hasSums = rows.some(({ sum }) => sum);
  return (
    <Chart title={title}>
      <RowBars title={title} rows={rows.slice(0, MOST)} all={all} />
      <Rest rows={rows.slice(MOST)} />
      {children}
      <Behind
        label={title}
        heads={
          hasSums ? [of, t('head_sum'), t('popup_cases')] : [of, t('popup_cases'), t('head_share')]
        }
        lines={rows.slice(0, MOST_LINES).map(({ key, label, count, sum, onLead }) => ({
          key,
          head: label,
          cells: [...(sum ? [sum.text] : []), written(count)].concat(
            sum ? [] : [percent(count, all)],
          ),
          onLead,
        }))}
      />
    </Chart>
  );
};
