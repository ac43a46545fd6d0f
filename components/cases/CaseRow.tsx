import { type MouseEvent, memo } from 'react';
import { t } from '../../lib/i18n.ts';
import { dateOf, type Look } from '../../lib/insights/look.ts';
import { Chip } from '../ui/Chip.tsx';
import { categoryLabels, channelLabels, statusLabels, statusTones } from '../ui/labels.ts';
import { When } from '../ui/When.tsx';
import { Due } from './Due.tsx';
import { PickBox } from './PickBox.tsx';
import { SetHere } from './SetHere.tsx';

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

type SummaryProps = Pick<CaseRowProps, 'look' | 'summary' | 'selected'>;

const Summary = ({ look, summary, selected }: SummaryProps) => (
  <button
    type="button"
    className="row-button"
    data-case={look.id}
    aria-current={selected}
    title={summary}
  >
    {summary === undefined ? '…' : summary || t('case_noSummaryShort')}
  </button>
);

/** Where the row is pressed does not matter: the keys go on from there. */
const focusRow = ({ currentTarget }: MouseEvent): void =>
  currentTarget.querySelector<HTMLElement>('.row-button')?.focus({ preventScroll: true });

const Cells = ({ look, summary, now, selected, agents }: CaseRowProps) => (
  <>
    <td className="cell-when">
      <When at={dateOf(look.since).toISOString()} now={now} />
    </td>
    <td className="cell-customer" title={look.customer}>
      {look.customer}
    </td>
    <td className="cell-summary">
      <Summary look={look} summary={summary} selected={selected} />
    </td>
    {agents && <td className="cell-agent">{look.agent || '–'}</td>}
    <td className="cell-category">{categoryLabels[look.category]}</td>
    <td className="cell-channel">{channelLabels[look.channel]}</td>
    <td className="cell-number cell-severity">
      <SetHere name="severity" id={look.id}>
        <Severity level={look.severity} />
      </SetHere>
    </td>
    <td className="cell-status">
      <SetHere name="status" id={look.id}>
        <Chip tone={statusTones[look.status]}>{statusLabels[look.status]}</Chip>
      </SetHere>
    </td>
    <td className="cell-number cell-due">
      <Due due={look.due} now={now} />
    </td>
  </>
);

export const CaseRow = memo((props: CaseRowProps) => {
  const { look, row, selected, picked, onSelect, onPick } = props;
  return (
    // The button in the row is for keyboards and screen readers; the row is only a larger target.
    <tr
      aria-rowindex={row + 2}
      className={[selected && 'row-selected', picked && 'row-picked'].filter(Boolean).join(' ')}
      onClick={(event) => {
        focusRow(event);
        onSelect(look.id);
      }}
    >
      <td className="cell-pick">
        <PickBox id={look.id} picked={picked} onPick={onPick} />
      </td>
      <Cells {...props} />
    </tr>
  );
});
