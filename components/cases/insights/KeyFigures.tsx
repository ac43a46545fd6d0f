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
    ['Complaints', of.all.toLocaleString(), undefined],
    ['First reply, median', minutesSaid(firstReply.median), 'answered'],
    ['First reply, 9 of 10 within', minutesSaid(firstReply.p90), 'answered'],
    ['First reply in time', percent(firstReply.within, firstReply.judged), 'in-time'],
    ['First reply late', late.toLocaleString(), 'late'],
    ['Reopened', of.reopened.toLocaleString(), 'reopened'],
    ...money
      .slice(0, 2)
      .map((sum): [string, string, Narrowing['state']] => [
        `Paid in ${sum.count.toLocaleString()} cases`,
        moneySaid(sum.sum, sum.currency),
        'paid',
      ]),
  ];
  return (
    <ul className="figures key-figures" aria-label="Key figures">
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
