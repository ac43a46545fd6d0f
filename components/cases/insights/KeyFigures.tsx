import type { Insights } from '../../../lib/insights/counts.ts';
import { NEVER } from '../../../lib/insights/look.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { duration } from '../../ui/duration.ts';
import '../figures.css';

interface KeyFiguresProps {
  of: Insights;
  onLead(narrowing: Narrowing): void;
}

const length = (minutes: number): string => (minutes === NEVER ? '–' : duration(minutes * 60_000));

const sumOf = ({ currency, sum }: Insights['money'][number]): string =>
  `${sum.toLocaleString(undefined, { maximumFractionDigits: 2 })} ${currency}`.trim();

export const KeyFigures = ({ of, onLead }: KeyFiguresProps) => {
  const { firstReply, money } = of;
  const share =
    firstReply.judged === 0
      ? '–'
      : `${Math.round((100 * firstReply.within) / firstReply.judged)} %`;
  const late = firstReply.judged - firstReply.within;
  const figures: [label: string, said: string, state: Narrowing['state']][] = [
    ['Complaints', of.all.toLocaleString(), undefined],
    ['First reply, median', length(firstReply.median), 'answered'],
    ['First reply, 9 of 10 within', length(firstReply.p90), 'answered'],
    ['First reply in time', share, 'in-time'],
    ['First reply late', late.toLocaleString(), 'late'],
    ['Reopened', of.reopened.toLocaleString(), 'reopened'],
    ...money
      .slice(0, 2)
      .map((sum): [string, string, Narrowing['state']] => [
        `Paid in ${sum.count.toLocaleString()} cases`,
        sumOf(sum),
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
