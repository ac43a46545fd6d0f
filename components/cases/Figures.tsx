import { NEVER } from '../../lib/insights/look.ts';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import { duration } from '../ui/duration.ts';
import './figures.css';

export interface PageCounts {
  all: number;
  open: number;
  overdue: number;
  /** Minutes; NEVER where nothing was answered. */
  firstReply: number;
}

interface FiguresProps {
  counts: PageCounts;
  state: Narrowing['state'];
  onState(state: Narrowing['state']): void;
}

/** A few large figures, each leading to its cases. */
export const Figures = ({ counts, state, onState }: FiguresProps) => {
  const figure = (label: string, said: string, leadsTo: Narrowing['state'], late = false) => (
    <button
      type="button"
      className="figure"
      aria-pressed={state === leadsTo}
      onClick={() => onState(leadsTo)}
    >
      <span className={late ? 'figure-number figure-late' : 'figure-number'}>{said}</span>
      <span className="figure-label">{label}</span>
    </button>
  );
  const { all, open, overdue, firstReply } = counts;
  return (
    <fieldset className="figures">
      <legend className="unseen">Which cases</legend>
      {figure('All cases', all.toLocaleString(), undefined)}
      {figure('Open', open.toLocaleString(), 'open')}
      {figure('Overdue', overdue.toLocaleString(), 'overdue', overdue > 0)}
      {figure(
        'First reply, median',
        firstReply === NEVER ? '–' : duration(firstReply * 60_000),
        'answered',
      )}
    </fieldset>
  );
};
