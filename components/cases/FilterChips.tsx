import { type KeyboardEvent, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import { type ChipOf, chipsOf } from './chips-of.ts';
import { useRove } from './insights/use-rove.ts';
import type { Asked } from './use-asked.ts';

interface ChipProps {
  of: ChipOf;
  rove: ReturnType<ReturnType<typeof useRove>['item']>;
  onTakeAway(): void;
}

const Chip = ({ of: { words }, rove, onTakeAway }: ChipProps) => (
  <button
    type="button"
    className="filter-chip"
    aria-label={t('narrowed_takeAway', words)}
    title={t('narrowed_takeAway', words)}
    {...rove}
    onClick={onTakeAway}
  >
    <span className="filter-chip-words">{words}</span>
    <span aria-hidden="true">×</span>
  </button>
);

/** All that the list is narrowed to. Each goes by a click, or by Backspace where the focus is. */
export const FilterChips = ({ asked }: { asked: Asked }) => {
  const chips = chipsOf(asked.query, asked.filters);
  const rove = useRove(chips.length, 'across');
  const place = useRef<HTMLDivElement>(null);
  const takeAway = (at: number): void => {
    const gone = chips[at];
    if (!gone) return;
    // The next one takes its place, and so the focus; after the last the list goes on.
    const next = place.current?.children[chips.length > 1 ? (at === 0 ? 1 : at - 1) : -1];
    (next as HTMLElement | undefined)?.focus();
    asked.without(gone.field);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Backspace' && event.key !== 'Delete') {
      rove.onKeyDown(event);
      return;
    }
    event.preventDefault();
    takeAway([...event.currentTarget.children].indexOf(document.activeElement as Element));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and holds answers; these are what was answered
    <div
      ref={place}
      role="group"
      className="filter-chips"
      aria-label={t('narrowed_label')}
      onKeyDown={onKeyDown}
    >
      {chips.map((of, at) => (
        <Chip key={of.field} of={of} rove={rove.item(at)} onTakeAway={() => takeAway(at)} />
      ))}
    </div>
  );
};
