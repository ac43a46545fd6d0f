import { t, tCount } from '../../lib/i18n.ts';
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
  { key: 'received', label: t('fact_received'), cell: 'cell-when' },
  { key: 'customer', label: t('who_label'), cell: 'cell-customer' },
  { key: null, label: t('column_what'), cell: 'cell-summary' },
  { key: 'agent', label: t('fact_agent'), cell: 'cell-agent' },
  { key: 'category', label: t('field_category'), cell: 'cell-category' },
  { key: 'channel', label: t('fact_channel'), cell: 'cell-channel' },
  { key: 'severity', label: t('field_severity'), cell: 'cell-number cell-severity' },
  { key: 'status', label: t('field_status'), cell: 'cell-status' },
  { key: 'due', label: t('fact_nextDue'), cell: 'cell-number cell-due' },
];

/** What the list can be ordered by. */
export const sortable = columns.flatMap(({ key, label }) => (key === null ? [] : [{ key, label }]));

export const columnCount = (agents: boolean): number => columns.length + (agents ? 1 : 0);

export const TableHead = ({ sort, agents, picked, count, onSort, onPickAll }: TableHeadProps) => (
  <thead>
    <tr aria-rowindex={1}>
      <th scope="col" className="cell-pick">
        <input
          type="checkbox"
          aria-label={picked > 0 ? t('pick_none') : tCount('pick_all', count)}
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
