import type { ReactNode, RefCallback } from 'react';

interface DrawingProps {
  /** Measures how much room there is. */
  place: RefCallback<HTMLElement>;
  width: number;
  height: number;
  /** What is pressed and read out. */
  over?: ReactNode;
  children: ReactNode;
}

/** A picture as wide as was measured, and on paper no wider than there is room. */
export const Drawing = ({ place, width, height, over, children }: DrawingProps) => (
  <div ref={place}>
    <div className="drawing" style={{ maxWidth: width }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {children}
      </svg>
      {over}
    </div>
  </div>
);
