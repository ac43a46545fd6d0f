import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { HEIGHT } from './plot.ts';

interface RunningLineProps {
  points: readonly (readonly [x: number, share: number])[];
  width: number;
}

const ticks = [0, 0.5, 1];

/** How much of the whole is behind the first one, two, three: with its own axis at the right. */
export const RunningLine = ({ points, width }: RunningLineProps) => {
  const y = scaleLinear({ domain: [0, 1], range: [HEIGHT, 0] });
  return (
    <>
      {/* Told from the columns it crosses by an edge in the colour of the ground. */}
      {['line-edge', 'line-second'].map((name) => (
        <LinePath
          key={name}
          className={name}
          data={[...points]}
          x={([x]) => x}
          y={([, share]) => y(share)}
        />
      ))}
      {points.map(([x, share]) => (
        <circle key={x} className="dot-second dot-edge" cx={x} cy={y(share)} r={4} />
      ))}
      {ticks.map((tick) => (
        <text key={tick} className="chart-text text-second" x={width + 6} y={y(tick)} dy="0.32em">
          {100 * tick} %
        </text>
      ))}
    </>
  );
};
