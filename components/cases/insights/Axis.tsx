interface AxisProps {
  /** Where on the drawing, and what stands there. */
  ticks: readonly { y: number; text: string }[];
  width: number;
}

/** Lines across, each with its value at the left. */
export const Axis = ({ ticks, width }: AxisProps) => (
  <>
    {ticks.map(({ y, text }) => (
      <g key={text}>
        <line className="chart-line" x1={0} x2={width} y1={y} y2={y} />
        <text className="chart-text" x={-6} y={y} dy="0.32em" textAnchor="end">
          {text}
        </text>
      </g>
    ))}
  </>
);
