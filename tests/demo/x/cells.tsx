import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/**
 * Absolutely placed cells under one another. They are keyed by place, not by what they hold,
 * so a node is used again for another post when the page moves on, as the site's lists do.
 */
export const Cells = ({ label, children }: { label: string; children: ReactNode[] }) => {
  const box = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<number[]>([]);
  const count = children.length;

  useLayoutEffect(() => {
    if (!box.current) return;
    const cells = [...box.current.children].slice(0, count);
    const measure = () => setHeights(cells.map((cell) => cell.getBoundingClientRect().height));
    const observer = new ResizeObserver(measure);
    for (const cell of cells) observer.observe(cell);
    measure();
    return () => observer.disconnect();
  }, [count]);

  const topOf = (index: number) => heights.slice(0, index).reduce((sum, height) => sum + height, 0);
  return (
    <div aria-label={label}>
      <div ref={box} className="cells" style={{ minHeight: topOf(heights.length) }}>
        {children.map((child, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: nodes are reused on purpose
            key={index}
            data-testid="cellInnerDiv"
            className="cell"
            style={{ transform: `translateY(${topOf(index)}px)` }}
          >
            {child}
          </div>
        ))}
      </div>
    </div>
  );
};
