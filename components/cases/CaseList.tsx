import type { ComponentProps } from 'react';
import type { CaseChange } from '../../lib/cases/case.ts';
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
      <Empty text="No case fits the search and the filters.">
        <Button onClick={onClear}>Show all cases</Button>
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
        {count === 1 ? '1 case' : `${count.toLocaleString()} cases`}
        {narrowed && ' fit'}
        {loading && ', and more are being read'}
        <span className="page-keys">
          <kbd>/</kbd> search <kbd>↑</kbd> <kbd>↓</kbd> walk <kbd>Enter</kbd> open <kbd>X</kbd> pick{' '}
          <kbd>Esc</kbd> leave
        </span>
      </p>
    </>
  );
};
