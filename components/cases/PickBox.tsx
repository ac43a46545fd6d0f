import type { MouseEvent } from 'react';
import { t } from '../../lib/i18n.ts';

interface PickBoxProps {
  id: string;
  picked: boolean;
  onPick(id: string, range: boolean): void;
}

/** With Shift, all from the one picked before. */
export const PickBox = ({ id, picked, onPick }: PickBoxProps) => {
  const pick = (event: MouseEvent): void => {
    event.stopPropagation();
    onPick(id, event.shiftKey);
  };
  return (
    <input
      type="checkbox"
      checked={picked}
      aria-label={t('pick_case', id)}
      onClick={pick}
      onChange={() => {}}
    />
  );
};
