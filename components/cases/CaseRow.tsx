import { useEffect, useRef } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { isOverdue, nextDue, since } from '../../lib/cases/clocks.ts';
import { Chip } from '../ui/Chip.tsx';
import { categoryLabels, channelLabels, statusLabels, statusTones } from '../ui/labels.ts';
import { When } from '../ui/When.tsx';
import { shownCustomer } from './sort.ts';

interface CaseRowProps {
  one: Case;
  now: Date;
  selected: boolean;
  onSelect(id: string): void;
}

const Severity = ({ level }: { level: Case['severity'] }) => (
  <span className={`severity severity-${level}`} title={`Severity ${level} of 4`}>
    {level}
  </span>
);

const Due = ({ one, now }: Pick<CaseRowProps, 'one' | 'now'>) => {
  const due = nextDue(one);
  if (due === null) return '–';
  const late = isOverdue(one, now);
  return (
    <span className={late ? 'late' : undefined}>
      {late && 'Due '}
      <When at={due} now={now} />
    </span>
  );
};

export const CaseRow = ({ one, now, selected, onSelect }: CaseRowProps) => {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  return (
    // The button in the row is for keyboards and screen readers; the row is only a larger target.
    <tr
      ref={row}
      className={selected ? 'row-selected' : undefined}
      onClick={() => onSelect(one.id)}
    >
      <td>
        <When at={since(one)} now={now} />
      </td>
      <td className="cell-customer">{shownCustomer(one)}</td>
      <td className="cell-summary">
        <button type="button" className="row-button" aria-current={selected} title={one.summary}>
          {one.summary || 'No summary'}
        </button>
      </td>
      <td className="cell-category">{categoryLabels[one.category]}</td>
      <td className="cell-channel">{channelLabels[one.channel]}</td>
      <td className="cell-number">
        <Severity level={one.severity} />
      </td>
      <td>
        <Chip tone={statusTones[one.status]}>{statusLabels[one.status]}</Chip>
      </td>
      <td className="cell-number">
        <Due one={one} now={now} />
      </td>
    </tr>
  );
};
