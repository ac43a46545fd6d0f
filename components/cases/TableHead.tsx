import { type Sort, type SortKey, startsDown } from '../../lib/insights/order.ts';

interface TableHeadProps {
  sort: Sort;
  agents: boolean;
  /** How many are picked of how many found. */
  picked: number;
  count: number;
  onSort(sort: Sort): void;
  onPickAll(all: boolean): void;
}

const columns: { key: SortKey | null; label: string; cell: string }[] = [
  { key: 'received', label: 'Received', cell: 'cell-when' },
  { key: 'customer', label: 'Customer', cell: 'cell-customer' },
  { key: null, label: 'What happened', cell: 'cell-summary' },
  { key: 'agent', label: 'Agent', cell: 'cell-agent' },
  { key: 'category', label: 'Category', cell: 'cell-category' },
  { key: 'channel', label: 'Channel', cell: 'cell-channel' },
  { key: 'severity', label: 'Severity', cell: 'cell-number cell-severity' },
  { key: 'status', label: 'Status', cell: 'cell-status' },
  { key: 'due', label: 'Next due', cell: 'cell-number cell-due' },
];

export const columnCount = (agents: boolean): number => columns.length + (agents ? 1 : 0);

export const TableHead = ({ sort, agents, picked, count, onSort, onPickAll }: TableHeadProps) => (
  <thead>
    <tr aria-rowindex={1}>
      <th scope="col" className="cell-pick">
        <input
          type="checkbox"
          aria-label={picked > 0 ? 'Pick none' : `Pick all ${count.toLocaleString()} cases`}
          checked={picked > 0 && picked >= count}
          ref={(box) => {
            if (box) box.indeterminate = picked > 0 && picked < count;
          }}
          onChange={() => onPickAll(picked === 0)}
        />
      </th>
      {columns
        .filter(({ key }) => agents || key !== 'agent')
        .map(({ key, label, cell }) => {
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
