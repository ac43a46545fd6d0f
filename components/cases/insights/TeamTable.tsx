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
    <figcaption className="chart-title">The team</figcaption>
    <table className="bars team" aria-label="The team">
      <thead>
        <tr>
          <th scope="col">Agent</th>
          <th scope="col">Cases</th>
          <th scope="col">Open</th>
          <th scope="col">Overdue</th>
          <th scope="col">First reply, median</th>
          <th scope="col">9 of 10 within</th>
          <th scope="col">In time</th>
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
                'No name given'
              )}
            </th>
            <td className="bar-number">{one.all.toLocaleString()}</td>
            <td className="bar-number">{one.open.toLocaleString()}</td>
            <td className="bar-number">{one.overdue.toLocaleString()}</td>
            <td className="bar-number">{minutesSaid(one.median)}</td>
            <td className="bar-number">{minutesSaid(one.p90)}</td>
            <td className="bar-number">{percent(one.within, one.judged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </figure>
);
