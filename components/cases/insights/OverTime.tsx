import { type KeyboardEvent, useState } from 'react';
import type { Insights } from '../../../lib/insights/counts.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';

type Point = Insights['overTime'][number];

interface OverTimeProps {
  points: readonly Point[];
  onLead(narrowing: Narrowing): void;
}

const asDate = (day: string): Date => new Date(`${day}T00:00:00`);

const nameOf = ({ from, to, unit }: Point): string => {
  const full = (day: string) => asDate(day).toLocaleDateString(undefined, { dateStyle: 'medium' });
  if (unit === 'day') return full(from);
  if (unit === 'month')
    return asDate(from).toLocaleDateString(undefined, { month: 'long', year: 'numeric' });
  return `${full(from)} to ${full(to)}`;
};

/** So many columns have room for their count above them. */
const FEW = 14;
/** Of the height, so that a count fits above the tallest. */
const TALLEST = 85;

const units = { day: 'by day', week: 'by week', month: 'by month' };

const Behind = ({ points, onLead }: OverTimeProps) => (
  <details className="behind">
    <summary>As a table</summary>
    <table className="bars" aria-label="Complaints over time">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Cases</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.from}>
            <th scope="row">
              <button
                type="button"
                className="bar-label"
                onClick={() => onLead({ from: point.from, to: point.to })}
              >
                {nameOf(point)}
              </button>
            </th>
            <td className="bar-number">{point.count.toLocaleString()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);

/** One column each period. One stop for Tab; the arrows go from column to column. */
export const OverTime = ({ points, onLead }: OverTimeProps) => {
  const [at, setAt] = useState<number | null>(null);
  const most = Math.max(1, ...points.map(({ count }) => count));
  const last = points.length - 1;
  const stop = Math.min(at ?? last, last);
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -last, End: last };
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(last, Math.max(0, stop + by));
    setAt(next);
    (event.currentTarget.children[next] as HTMLElement | undefined)?.focus();
  };
  const told = points[at ?? -1];
  const [first] = points;
  if (!first) return null;
  return (
    <figure className="chart chart-wide">
      <figcaption className="chart-title">
        Complaints {units[first.unit]}
        <span className="chart-told">
          {told
            ? `${nameOf(told)}: ${told.count.toLocaleString()}`
            : `at most ${most.toLocaleString()}`}
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and holds answers; these are links to cases */}
      <div className="columns" role="group" aria-label="Complaints over time" onKeyDown={walk}>
        {points.map((point, index) => (
          <button
            key={point.from}
            type="button"
            className="column"
            tabIndex={index === stop ? 0 : -1}
            aria-label={`${nameOf(point)}: ${point.count.toLocaleString()} cases`}
            onFocus={() => setAt(index)}
            onMouseEnter={() => setAt(index)}
            onMouseLeave={() => setAt(null)}
            onBlur={() => setAt(null)}
            onClick={() => onLead({ from: point.from, to: point.to })}
          >
            {points.length <= FEW && (
              <span className="column-count">{point.count.toLocaleString()}</span>
            )}
            <span className="column-bar" style={{ height: `${(TALLEST * point.count) / most}%` }} />
          </button>
        ))}
      </div>
      <p className="columns-ends" aria-hidden="true">
        <span>{nameOf(first)}</span>
        <span>{points.length > 1 && nameOf(points.at(-1) as Point)}</span>
      </p>
      <Behind points={points} onLead={onLead} />
    </figure>
  );
};
