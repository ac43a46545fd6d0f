import type { ComponentProps } from 'react';
import type { CaseChange } from '../../lib/cases/case.ts';
import { t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { BulkBar } from './BulkBar.tsx';
import { CaseTable } from './CaseTable.tsx';
import { NoCases } from './NoCases.tsx';

interface CaseListProps {
  loading: boolean;
  narrowed: boolean;
  onClear(): void;
  onChangePicked(change: CaseChange, text: string): void;
  onDeletePicked(): void;
  table: ComponentProps<typeof CaseTable>;
}

export const CaseList = ({ loading, narrowed, onClear, table, ...work }: CaseListProps) => {
  const count = table.slots.length;
  if (count === 0 && loading) return null;
  if (count === 0)
    return narrowed ? (
      <Empty text={t('cases_noneFit')}>
        <Button onClick={onClear}>{t('cases_showAll')}</Button>
      </Empty>
    ) : (
      <NoCases />
    );
  return (
    <>
      {table.picked.size > 0 && (
        <BulkBar
          count={table.picked.size}
          onChange={work.onChangePicked}
          onDelete={work.onDeletePicked}
          onClear={() => table.onPickAll(false)}
        />
      )}
      <CaseTable {...table} />
      <p className="page-more" role="status">
        {tCount(narrowed ? 'cases_fit' : 'cases_count', count)}
        {loading && t('cases_reading')}
        <span className="page-keys">
          <kbd>/</kbd> {t('keys_search')} <kbd>↑</kbd> <kbd>↓</kbd> {t('keys_walk')}{' '}
          <kbd>Enter</kbd> {t('keys_open')} <kbd>X</kbd> {t('keys_pick')} <kbd>Esc</kbd>{' '}
          {t('keys_leave')}
        </span>
      </p>
    </>
  );
};
