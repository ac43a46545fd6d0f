import { t, count as written } from '../../../lib/i18n.ts';
import type { AgentCounts } from '../../../lib/insights/counts.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { minutesSaid, percent } from './said.ts';

interface TeamTableProps {
  agents: readonly AgentCounts[];
  onLead(narrowing: Narrowing): void;
}

/** Where the work lies. It says nothing of how anybody writes. */
export const TeamTable = ({ agents, onLead }: TeamTableProps) => (
  <figure className="chart chart-wide">
    <figcaption className="chart-title">{t('team_table')}</figcaption>
    <table className="bars team" aria-label={t('team_table')}>
      <thead>
        <tr>
          <th scope="col">{t('fact_agent')}</th>
          <th scope="col">{t('popup_cases')}</th>
          <th scope="col">{t('figure_open')}</th>
          <th scope="col">{t('figure_overdue')}</th>
          <th scope="col">{t('figure_median')}</th>
          <th scope="col">{t('head_p90')}</th>
          <th scope="col">{t('head_inTime')}</th>
        </tr>
      </thead>
      <tbody>
        {agents.map((one) => (
          <tr key={one.agent}>
            <th scope="row">
              {one.agent ? (
                <button
                  type="button"
                  className="bar-label"
                  onClick={() => onLead({ agent: one.agent })}
                >
                  {one.agent}
                </button>
              ) : (
                t('team_noName')
              )}
            </th>
            <td className="bar-number">{written(one.all)}</td>
            <td className="bar-number">{written(one.open)}</td>
            <td className="bar-number">{written(one.overdue)}</td>
            <td className="bar-number">{minutesSaid(one.median)}</td>
            <td className="bar-number">{minutesSaid(one.p90)}</td>
            <td className="bar-number">{percent(one.within, one.judged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </figure>
);
