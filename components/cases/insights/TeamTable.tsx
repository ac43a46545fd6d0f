import { t, count as written } from '../../../lib/i18n.ts';
import type { AgentCounts } from '../../../lib/insights/counts.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { ColumnHeads } from '../ColumnHeads.tsx';
import { minutesSaid, percent } from './said.ts';

interface TeamTableProps {
  agents: readonly AgentCounts[];
  onLead(narrowing: Narrowing): void;
}

const heads = [
  t('fact_agent'),
  t('popup_cases'),
  t('figure_open'),
  t('figure_overdue'),
  t('figure_median'),
  t('head_p90'),
  t('head_inTime'),
];

const Agent = ({ one, onLead }: { one: AgentCounts } & Pick<TeamTableProps, 'onLead'>) => (
  <tr>
    <th scope="row">
      {one.agent ? (
        <button type="button" className="bar-label" onClick={() => onLead({ agent: one.agent })}>
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
);

/** Where the work lies. It says nothing of how anybody writes. */
export const TeamTable = ({ agents, onLead }: TeamTableProps) => (
  <figure className="chart chart-wide">
    <figcaption className="chart-title">{t('team_table')}</figcaption>
    <table className="bars team" aria-label={t('team_table')}>
      <ColumnHeads heads={heads} />
      <tbody>
        {agents.map((one) => (
          <Agent key={one.agent} one={one} onLead={onLead} />
        ))}
      </tbody>
    </table>
  </figure>
);
