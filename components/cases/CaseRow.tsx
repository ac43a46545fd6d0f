import { type MouseEvent, memo } from 'react';
import { t } from '../../lib/i18n.ts';
import { dateOf, type Look, NEVER } from '../../lib/insights/look.ts';
import { Chip } from '../ui/Chip.tsx';
import { categoryLabels, channelLabels, statusLabels, statusTones } from '../ui/labels.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';

interface CaseRowProps {
  look: Look;
  /** Undefined until it was read. */
  summary: string | undefined;
  row: number;
  now: Date;
  selected: boolean;
  picked: boolean;
  agents: boolean;
  onSelect(id: string): void;
  onPick(id: string, range: boolean): void;
}

const Severity = ({ level }: { level: Look['severity'] }) => (
  <span className={`severity severity-${level}`} title={t('severity_of', `${level}`)}>
    {level}
  </span>
);

const Due = ({ due, now }: { due: number; now: Date }) => {
  if (due === NEVER) return '–';
  const at = dateOf(due);
  const late = at < now;
  return (
    <span className={late ? 'late' : undefined}>
      {late ? (
        <Sentence of="owed_dueLate">
          <When at={at.toISOString()} now={now} />
        </Sentence>
      ) : (
        <When at={at.toISOString()} now={now} />
      )}
    </span>
  );
};

export const CaseRow = memo(
  ({ look, summary, row, now, selected, picked, agents, onSelect, onPick }: CaseRowProps) => {
    const pick = (event: MouseEvent): void => {
      event.stopPropagation();
      onPick(look.id, event.shiftKey);
    };
    return (
      // The button in the row is for keyboards and screen readers; the row is only a larger target.
      <tr
        aria-rowindex={row + 2}
        className={selected ? 'row-selected' : undefined}
        onClick={() => onSelect(look.id)}
      >
        <td className="cell-pick">
          <input
            type="checkbox"
            checked={picked}
            aria-label={t('pick_case', look.id)}
            onClick={pick}
            onChange={() => {}}
          />
        </td>
        <td className="cell-when">
          <When at={dateOf(look.since).toISOString()} now={now} />
        </td>
        <td className="cell-customer" title={look.customer}>
          {look.customer}
        </td>
        <td className="cell-summary">
          <button
            type="button"
            className="row-button"
            data-case={look.id}
            aria-current={selected}
            title={summary}
          >
            {summary === undefined ? '…' : summary || t('case_noSummaryShort')}
          </button>
        </td>
        {agents && <td className="cell-agent">{look.agent || '–'}</td>}
        <td className="cell-category">{categoryLabels[look.category]}</td>
        <td className="cell-channel">{channelLabels[look.channel]}</td>
        <td className="cell-number cell-severity">
          <Severity level={look.severity} />
        </td>
        <td className="cell-status">
          <Chip tone={statusTones[look.status]}>{statusLabels[look.status]}</Chip>
        </td>
        <td className="cell-number cell-due">
          <Due due={look.due} now={now} />
        </td>
      </tr>
    );
  },
);
