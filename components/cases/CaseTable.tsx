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

const columns: { key: SortKey | null; label: string; number?: true }[] = [
  { key: 'received', label: 'Received' },
  { key: 'customer', label: 'Customer' },
  { key: null, label: 'What happened' },
  { key: 'category', label: 'Category' },
  { key: 'channel', label: 'Channel' },
  { key: 'severity', label: 'Severity', number: true },
  { key: 'status', label: 'Status' },
  { key: 'due', label: 'Next due', number: true },
];

const Head = ({ sort, onSort }: Pick<CaseTableProps, 'sort' | 'onSort'>) => (
  <thead>
    <tr>
      {columns.map(({ key, label, number }) => {
        const active = key !== null && sort.by === key;
        const order = sort.down ? 'descending' : 'ascending';
        return (
          <th
            key={label}
            scope="col"
            className={number ? 'cell-number' : undefined}
            aria-sort={active ? order : undefined}
          >
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
