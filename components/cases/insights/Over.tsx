import { LEFT } from './plot.ts';
import type { useRove } from './use-rove.ts';

interface Item {
  key: string;
  label: string;
  said: string;
  onLead(): void;
}

interface OverProps {
  title: string;
  rove: ReturnType<typeof useRove>;
  items: readonly Item[];
  /** How wide the drawing is, and each place in it. */
  whole: number;
  step: number;
}

/** A name needs so much room; where there is less, only every second or third is written. */
const NAME = 48;

/** Buttons over the drawing, one for each place across it: what is seen is pressed, and read out. */
export const Over = ({ title, rove, items, whole, step }: OverProps) => {
  const every = Math.max(1, Math.ceil(NAME / step));
  // In shares, because on paper all of it is smaller.
  const share = (length: number): string => `${(100 * length) / whole}%`;
  const last = items.length - 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and holds answers; these are links to cases
    <div
      role="group"
      onKeyDown={rove.onKeyDown}
      className="over"
      aria-label={title}
      style={{ marginInlineStart: share(LEFT), width: share(step * items.length) }}
    >
      {items.map(({ key, label, said, onLead }, at) => (
        <button
          key={key}
          type="button"
          className="column"
          aria-label={said}
          {...rove.item(at)}
          onClick={onLead}
        >
          {(last - at) % every === 0 && (
            <span className={every > 1 ? 'column-name column-name-free' : 'column-name'}>
              {label}
            </span>
          )}
        </button>
      ))}
    </div>
  );
};
