import { t } from '../../lib/i18n.ts';
import { type Sort, type SortKey, startsDown } from '../../lib/insights/order.ts';
import { PickAll } from './PickAll.tsx';

interface TableHeadProps {
  sort: Sort;
  agents: boolean;
  /** How many are picked of how many found. */
  picked: number;
  count: number;
  onSort(sort: Sort): void;
  onPickAll(all: boolean): void;
}

interface Column {
  key: SortKey | null;
  label: string;
  cell: string;
}

const columns: Column[] = [
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

interface HeadProps extends Pick<TableHeadProps, 'sort' | 'onSort'> {
  of: Column;
}

const Head = ({ of: { key, label, cell }, sort, onSort }: HeadProps) => {
  if (key === null)
    return (
      <th scope="col" className={cell}>
        {label}
      </th>
    );
  const active = sort.by === key;
  const order = sort.down ? 'descending' : 'ascending';
  return (
    <th scope="col" className={cell} aria-sort={active ? order : undefined}>
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
    </th>
  );
};

export const TableHead = ({ sort, agents, picked, count, onSort, onPickAll }: TableHeadProps) => (
  <thead>
    <tr aria-rowindex={1}>
      <th scope="col" className="cell-pick">
        <PickAll picked={picked} count={count} onPickAll={onPickAll} />
      </th>
      {columns
        .filter(({ key }) => agents || key !== 'agent')
        .map((column) => (
          <Head key={column.label} of={column} sort={sort} onSort={onSort} />
        ))}
    </tr>
  </thead>
);
