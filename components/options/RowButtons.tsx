import { t } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';

interface RowButtonsProps {
  /** What is edited or removed. */
  name: string;
  onEdit(): void;
  onRemove(): void;
}

/** What can be done with a row of a list. */
export const RowButtons = ({ name, onEdit, onRemove }: RowButtonsProps) => (
  <>
    <Button kind="quiet" aria-label={t('edit_named', name)} onClick={onEdit}>
      {t('edit')}
    </Button>
    <Button kind="quiet" aria-label={t('own_removeOne', name)} onClick={onRemove}>
      {t('own_remove')}
    </Button>
  </>
);
