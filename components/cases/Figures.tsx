import { count, t } from '../../lib/i18n.ts';
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
      <legend className="unseen">{t('figures_label')}</legend>
      {figure(t('figure_all'), count(all), undefined)}
      {figure(t('figure_open'), count(open), 'open')}
      {figure(t('figure_overdue'), count(overdue), 'overdue', overdue > 0)}
      {figure(
        t('figure_median'),
        firstReply === NEVER ? '–' : duration(firstReply * 60_000),
        'answered',
      )}
    </fieldset>
  );
};
