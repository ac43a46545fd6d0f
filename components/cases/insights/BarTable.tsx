import type { ReactNode } from 'react';
import './chart.css';

export interface Bar {
  key: string;
  label: string;
  count: number;
  /** Leads to the cases behind it. */
  onLead(): void;
}

interface BarTableProps {
  title: string;
  /** What a row is, as the head of its column. */
  of: string;
  bars: readonly Bar[];
  /** What the shares are of; the sum of the bars where it is left out. */
  whole?: number;
  /** More than these are counted as the rest. */
  most?: number;
  /** Adds the running share, largest first. */
  running?: boolean;
  empty: string;
  /** Below the bars: what they leave out. */
  children?: ReactNode;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

/** Bars that are a table: what is drawn and what is read out cannot differ. */
export const BarTable = ({
  title,
  of,
  bars,
  whole,
  most = 12,
  running = false,
  empty,
  children,
}: BarTableProps) => {
  const all = whole ?? bars.reduce((sum, { count }) => sum + count, 0);
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  const rest = bars.slice(most);
  let sum = 0;
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      {bars.length === 0 ? (
        <p className="chart-empty">{empty}</p>
      ) : (
        <table className="bars" aria-label={title}>
          <thead className="bars-head">
            <tr>
              <th scope="col">{of}</th>
              <td />
              <th scope="col">Cases</th>
              <th scope="col">Share</th>
              {running && <th scope="col">Up to here</th>}
            </tr>
          </thead>
          <tbody>
            {bars.slice(0, most).map(({ key, label, count, onLead }) => {
              sum += count;
              return (
                <tr key={key}>
                  <th scope="row">
                    <button type="button" className="bar-label" onClick={onLead} title={label}>
                      {label}
                    </button>
                  </th>
                  <td className="bar-place" aria-hidden="true">
                    <span className="bar" style={{ width: `${(100 * count) / longest}%` }} />
                  </td>
                  <td className="bar-number">{count.toLocaleString()}</td>
                  <td className="bar-number">{percent(count, all)}</td>
                  {running && <td className="bar-number bar-running">{percent(sum, all)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {rest.length > 0 && (
        <p className="chart-empty">
          {rest.length.toLocaleString()} more with{' '}
          {rest.reduce((total, { count }) => total + count, 0).toLocaleString()} cases
        </p>
      )}
      {children}
    </figure>
  );
};
