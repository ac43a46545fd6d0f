import type { ReactNode } from 'react';
import './chart.css';
import './drawing.css';

interface ChartProps {
  title: string;
  /** What is said beside the title: a figure, or what the pointer or the focus is on. */
  told?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

export const Chart = ({ title, told, wide = false, children }: ChartProps) => (
  <figure className={wide ? 'chart chart-wide' : 'chart'}>
    <figcaption className="chart-title">
      {title}
      {told && <span className="chart-told">{told}</span>}
    </figcaption>
    {children}
  </figure>
);
