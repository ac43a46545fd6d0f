import type { Insights } from '../../../lib/insights/counts.ts';
import { NEVER } from '../../../lib/insights/look.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { Behind } from './Behind.tsx';
import { ColumnChart } from './ColumnChart.tsx';
import { LineChart, type Moment } from './LineChart.tsx';
import { nameOf, shortNameOf } from './periods-said.ts';
import { replyBandLabels } from './reply-band-labels.ts';
import { casesSaid, minutesSaid, percent } from './said.ts';

interface RepliesProps {
  of: Insights;
  onLead(narrowing: Narrowing): void;
}

type Point = Insights['overTime'][number];

const known = (minutes: number): number | null => (minutes === NEVER ? null : minutes);

/** The scale is in the largest unit that still has steps to show. */
const unitFor = (minutes: number): [length: number, name: string] => {
  if (minutes <= 120) return [1, 'min'];
  return minutes <= 72 * 60 ? [60, 'h'] : [24 * 60, 'd'];
};

const Soon = ({ of: { replyBands, firstReply }, onLead }: RepliesProps) => {
  const title = 'Time to first reply';
  const lines = replyBands.map(({ band, count }) => ({
    key: band,
    label: replyBandLabels[band],
    said: `First reply ${replyBandLabels[band].toLowerCase()}: ${casesSaid(count)}`,
    count,
    onLead: () => onLead({ reply: band }),
  }));
  const { answered, median, p90, judged, within } = firstReply;
  const told = `median ${minutesSaid(median)}, 9 of 10 within ${minutesSaid(p90)}, ${percent(within, judged)} in time`;
  return (
    <ColumnChart title={title} told={answered === 0 ? '' : told} columns={lines}>
      <Behind
        label={title}
        heads={['First reply', 'Cases', 'Share']}
        lines={lines.map(({ key, label, count, onLead: lead }) => ({
          key,
          head: label,
          cells: [count.toLocaleString(), percent(count, answered)],
          onLead: lead,
        }))}
      />
    </ColumnChart>
  );
};

const momentOf = (
  point: Point,
  said: string,
  values: Moment['values'],
  onLead: RepliesProps['onLead'],
  state: Narrowing['state'],
): Moment => ({
  key: point.from,
  label: shortNameOf(point),
  said: `${nameOf(point)}: ${said}`,
  values,
  onLead: () => onLead({ from: point.from, to: point.to, ...(state ? { state } : {}) }),
});

const Lengths = ({ of: { overTime: points }, onLead }: RepliesProps) => {
  const title = 'First reply over time';
  const longest = Math.max(0, ...points.map(({ p90 }) => known(p90) ?? 0));
  const [length, unit] = unitFor(longest);
  const inUnits = (minutes: number): number | null => {
    const some = known(minutes);
    return some === null ? null : some / length;
  };
  const moments = points.map((point) =>
    momentOf(
      point,
      `median ${minutesSaid(point.median)}, 9 of 10 within ${minutesSaid(point.p90)}`,
      [inUnits(point.median), inUnits(point.p90)],
      onLead,
      'answered',
    ),
  );
  return (
    <LineChart
      title={title}
      told=""
      lines={['median', '9 of 10']}
      moments={moments}
      write={(value) => `${value.toLocaleString()} ${unit}`}
    >
      <Behind
        label={title}
        heads={['When', 'Answered', 'Median', '9 of 10 within']}
        lines={points.map((point, at) => ({
          key: point.from,
          head: nameOf(point),
          cells: [
            point.answered.toLocaleString(),
            minutesSaid(point.median),
            minutesSaid(point.p90),
          ],
          onLead: () => moments[at]?.onLead(),
        }))}
      />
    </LineChart>
  );
};

const InTime = ({ of: { overTime: points }, onLead }: RepliesProps) => {
  const title = 'First replies in time';
  const moments = points.map((point) =>
    momentOf(
      point,
      `${percent(point.within, point.judged)} of ${casesSaid(point.judged)}`,
      [point.judged === 0 ? null : (100 * point.within) / point.judged],
      onLead,
      undefined,
    ),
  );
  return (
    <LineChart
      title={title}
      told="the share within your target"
      lines={['in time']}
      moments={moments}
      top={100}
      write={(value) => `${value} %`}
    >
      <Behind
        label={title}
        heads={['When', 'In time', 'Late', 'Share in time']}
        lines={points.map((point, at) => ({
          key: point.from,
          head: nameOf(point),
          cells: [
            point.within.toLocaleString(),
            (point.judged - point.within).toLocaleString(),
            percent(point.within, point.judged),
          ],
          onLead: () => moments[at]?.onLead(),
        }))}
      />
    </LineChart>
  );
};

/** How soon somebody answered, and how that changed. */
export const Replies = ({ of, onLead }: RepliesProps) => (
  <>
    <Soon of={of} onLead={onLead} />
    {of.firstReply.answered > 0 && of.overTime.length > 1 && <Lengths of={of} onLead={onLead} />}
    {of.firstReply.judged > 0 && of.overTime.length > 1 && <InTime of={of} onLead={onLead} />}
  </>
);
