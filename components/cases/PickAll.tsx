import { t, tCount } from '../../lib/i18n.ts';

interface PickAllProps {
  /** How many are picked of how many found. */
  picked: number;
  count: number;
  onPickAll(all: boolean): void;
}

/** Ticked where all are picked, half where some are. */
export const PickAll = ({ picked, count, onPickAll }: PickAllProps) => (
  <input
    type="checkbox"
    aria-label={picked > 0 ? t('pick_none') : tCount('pick_all', count)}
    checked={picked > 0 && picked >= count}
    ref={(box) => {
      if (box) box.indeterminate = picked > 0 && picked < count;
    }}
    onChange={() => onPickAll(picked === 0)}
  />
);
