import type { CaseFilters } from '../../lib/cases/matches.ts';
import type { CaseCounts } from '../../lib/insights/counts.ts';
import { duration } from '../ui/duration.ts';
import './figures.css';

interface FiguresProps {
  counts: CaseCounts;
  state: CaseFilters['state'];
  onState(state: CaseFilters['state']): void;
}

/** A few large figures, each leading to its cases. */
export const Figures = ({ counts, state, onState }: FiguresProps) => {
  const figure = (label: string, count: number, leadsTo: CaseFilters['state']) => (
    <button
      type="button"
      className="figure"
      aria-pressed={state === leadsTo}
      onClick={() => onState(leadsTo)}
    >
      <span className={`figure-number ${leadsTo === 'overdue' && count > 0 ? 'figure-late' : ''}`}>
        {count.toLocaleString()}
      </span>
      <span className="figure-label">{label}</span>
    </button>
  );
  return (
    <fieldset className="figures">
      <legend className="unseen">Which cases</legend>
      {figure('All cases', counts.all, undefined)}
      {figure('Open', counts.open, 'open')}
      {figure('Overdue', counts.overdue, 'overdue')}
      <div className="figure figure-still">
        <span className="figure-number">
          {counts.medianFirstReply === null ? '–' : duration(counts.medianFirstReply)}
        </span>
        <span className="figure-label">First reply, median</span>
      </div>
    </fieldset>
  );
};
