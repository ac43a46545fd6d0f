import { useEffect } from 'react';
import { t } from '../../lib/i18n.ts';
import type { CaseIndex } from '../../lib/insights/case-index.ts';
import type { Sort } from '../../lib/insights/order.ts';
import { CaseRow } from './CaseRow.tsx';
import { columnCount, TableHead } from './TableHead.tsx';
import { useRows } from './use-rows.ts';
import { ROW, type Window } from './use-window.ts';
import './table.css';

interface CaseTableProps {
  index: CaseIndex;
  /** Every case that is found, in order; only those in sight are drawn. */
  slots: Uint32Array;
  window: Window;
  now: Date;
  sort: Sort;
  agents: boolean;
  selected: string | null;
  picked: ReadonlySet<string>;
  onSort(sort: Sort): void;
  onSelect(id: string): void;
  onPick(id: string, range: boolean): void;
  onPickAll(all: boolean): void;
}

/** Stands for the rows that are not drawn. */
const Gap = ({ rows, columns }: { rows: number; columns: number }) =>
  rows > 0 ? (
    <tr className="gap" style={{ height: rows * ROW }}>
      <td colSpan={columns} />
    </tr>
  ) : null;

export const CaseTable = (props: CaseTableProps) => {
  const { index, slots, now, sort, agents, selected, picked } = props;
  const { place, start, end, toTop } = props.window;
  const looks = [...slots.subarray(start, end)].map((slot) => index.at(slot));
  const rows = useRows(looks.map(({ id }) => id));
  const columns = columnCount(agents);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order begins at its top
  useEffect(toTop, [sort, toTop]);
  return (
    <div className="table-place" ref={place}>
      <table className="cases" aria-label={t('popup_cases')} aria-rowcount={slots.length + 1}>
        <TableHead
          sort={sort}
          agents={agents}
          picked={picked.size}
          count={slots.length}
          onSort={props.onSort}
          onPickAll={props.onPickAll}
        />
        <tbody>
          <Gap rows={start} columns={columns} />
          {looks.map((look, at) => (
            <CaseRow
              key={look.id}
              look={look}
              summary={rows.get(look.id)?.summary}
              row={start + at}
              now={now}
              selected={look.id === selected}
              picked={picked.has(look.id)}
              agents={agents}
              onSelect={props.onSelect}
              onPick={props.onPick}
            />
          ))}
          <Gap rows={slots.length - end} columns={columns} />
        </tbody>
      </table>
    </div>
  );
};
