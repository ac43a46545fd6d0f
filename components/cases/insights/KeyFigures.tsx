import { t, tCount, count as written } from '../../../lib/i18n.ts';
import type { Insights } from '../../../lib/insights/counts.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import '../figures.css';
import { minutesSaid, moneySaid, percent } from './said.ts';

interface KeyFiguresProps {
  of: Insights;
  onLead(narrowing: Narrowing): void;
}

export const KeyFigures = ({ of, onLead }: KeyFiguresProps) => {
  const { firstReply, money } = of;
  const late = firstReply.judged - firstReply.within;
  const figures: [label: string, said: string, state: Narrowing['state']][] = [
    [t('figure_complaints'), written(of.all), undefined],
    [t('figure_median'), minutesSaid(firstReply.median), 'answered'],
    [t('figure_p90'), minutesSaid(firstReply.p90), 'answered'],
    [t('figure_inTime'), percent(firstReply.within, firstReply.judged), 'in-time'],
    [t('figure_late'), written(late), 'late'],
    [t('outcomes_reopened'), written(of.reopened), 'reopened'],
    ...money
      .slice(0, 2)
      .map((sum): [string, string, Narrowing['state']] => [
        tCount('figure_paidIn', sum.count),
        moneySaid(sum.sum, sum.currency),
        'paid',
      ]),
  ];
  return (
    <ul className="figures key-figures" aria-label={t('figures_key')}>
      {figures.map(([label, said, state]) => (
        <li key={`${label} ${said}`}>
          <button type="button" className="figure" onClick={() => onLead(state ? { state } : {})}>
            <span className="figure-number">{said}</span>
            <span className="figure-label">{label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
