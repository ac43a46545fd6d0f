import { useEffect } from 'react';
import { t } from '../../lib/i18n.ts';
import { CaseRow } from './CaseRow.tsx';
import { useDesk } from './desk.ts';
import { columnCount, TableHead } from './TableHead.tsx';
import { useRows } from './use-rows.ts';
import { ROW } from './use-window.ts';
import './table.css';

/** Stands for the rows that are not drawn. */
const Gap = ({ rows, columns }: { rows: number; columns: number }) =>
  rows > 0 ? (
    <tr className="gap" style={{ height: rows * ROW }}>
      <td colSpan={columns} />
    </tr>
  ) : null;

/** The rows in sight, with all that is found above and below them. */
const Body = ({ agents }: { agents: boolean }) => {
  const { known, slots, window, now, opened, picked } = useDesk();
  const { start, end } = window;
  const looks = [...slots.subarray(start, end)].map((slot) => known.index.at(slot));
  const rows = useRows(looks.map(({ id }) => id));
  const columns = columnCount(agents);
  return (
    <tbody>
      <Gap rows={start} columns={columns} />
      {looks.map((look, at) => (
        <CaseRow
          key={look.id}
          look={look}
          summary={rows.get(look.id)?.summary}
          row={start + at}
          now={now}
          selected={look.id === opened.id}
          picked={picked.ids.has(look.id)}
          agents={agents}
          onSelect={opened.open}
          onPick={picked.toggle}
        />
      ))}
      <Gap rows={slots.length - end} columns={columns} />
    </tbody>
  );
};

/** Every case that is found, in order; only those in sight are drawn. */
export const CaseTable = () => {
  const { asked, counts, slots, window, picked } = useDesk();
  const { place, toTop } = window;
  const agents = counts.agents.length > 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order begins at its top
  useEffect(toTop, [asked.sort, toTop]);
  return (
    <div className="table-place" ref={place}>
      <table className="cases" aria-label={t('popup_cases')} aria-rowcount={slots.length + 1}>
        <TableHead
          sort={asked.sort}
          agents={agents}
          picked={picked.ids.size}
          count={slots.length}
          onSort={asked.setSort}
          onPickAll={picked.all}
        />
        <Body agents={agents} />
      </table>
    </div>
  );
};
