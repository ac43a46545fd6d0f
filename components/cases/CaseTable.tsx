import type { Case } from '../../lib/cases/case.ts';
import { CaseRow } from './CaseRow.tsx';
import { type Sort, type SortKey, startsDown } from './sort.ts';
import './table.css';

interface CaseTableProps {
  cases: readonly Case[];
  now: Date;
  sort: Sort;
  selected: string | null;
  onSort(sort: Sort): void;
  onSelect(id: string): void;
}

const columns: { key: SortKey | null; label: string; cell?: string }[] = [
  { key: 'received', label: 'Received' },
  { key: 'customer', label: 'Customer', cell: 'cell-customer' },
  { key: null, label: 'What happened' },
  { key: 'category', label: 'Category', cell: 'cell-category' },
  { key: 'channel', label: 'Channel', cell: 'cell-channel' },
  { key: 'severity', label: 'Severity', cell: 'cell-number' },
  { key: 'status', label: 'Status' },
  { key: 'due', label: 'Next due', cell: 'cell-number' },
];

const Head = ({ sort, onSort }: Pick<CaseTableProps, 'sort' | 'onSort'>) => (
  <thead>
    <tr>
      {columns.map(({ key, label, cell }) => {
        const active = key !== null && sort.by === key;
        const order = sort.down ? 'descending' : 'ascending';
        return (
          <th key={label} scope="col" className={cell} aria-sort={active ? order : undefined}>
            {key === null ? (
              label
            ) : (
              <button
                type="button"
                className="sort"
                onClick={() => onSort({ by: key, down: active ? !sort.down : startsDown(key) })}
              >
                {label}
                <span aria-hidden="true" className="sort-arrow">
                  {active ? (sort.down ? '↓' : '↑') : ''}
                </span>
              </button>
            )}
          </th>
        );
      })}
    </tr>
  </thead>
);

export const CaseTable = ({ cases, now, sort, selected, onSort, onSelect }: CaseTableProps) => (
  <div className="table-place">
    <table className="cases" aria-label="Cases">
      <Head sort={sort} onSort={onSort} />
      <tbody>
        {cases.map((one) => (
          <CaseRow
            key={one.id}
            one={one}
            now={now}
            selected={one.id === selected}
            onSelect={onSelect}
          />
        ))}
      </tbody>
    </table>
  </div>
);
