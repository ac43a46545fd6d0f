import { type Key, t, within, count as written } from '../../../lib/i18n.ts';
import type { Insights } from '../../../lib/insights/counts.ts';
import { NEVER } from '../../../lib/insights/look.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { Behind } from './Behind.tsx';
import { Chart } from './Chart.tsx';
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
const unitFor = (minutes: number): [length: number, key: Key] => {
  if (minutes <= 120) return [1, 'duration_minutes'];
  return minutes <= 72 * 60 ? [60, 'duration_hours'] : [24 * 60, 'duration_daysShort'];
};

const Soon = ({ of: { replyBands, firstReply }, onLead }: RepliesProps) => {
  const title = t('replies_soon');
  if (firstReply.answered === 0)
    return (
      <Chart title={title}>
        <p className="chart-empty">{t('replies_none')}</p>
      </Chart>
    );
  const lines = replyBands.map(({ band, count }) => ({
    key: band,
    label: replyBandLabels[band],
    said: t('replies_band', within(replyBandLabels[band]), casesSaid(count)),
    count,
    onLead: () => onLead({ reply: band }),
  }));
  const { median, p90, judged, within: inTime, answered } = firstReply;
  const told = t('replies_told', minutesSaid(median), minutesSaid(p90), percent(inTime, judged));
  return (
    <ColumnChart title={title} told={told} columns={lines}>
      <Behind
        label={title}
        heads={[t('owed_firstReply'), t('popup_cases'), t('head_share')]}
        lines={lines.map(({ key, label, count, onLead: lead }) => ({
          key,
          head: label,
          cells: [written(count), percent(count, answered)],
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
  const title = t('replies_overTime');
  const longest = Math.max(0, ...points.map(({ p90 }) => known(p90) ?? 0));
  const [length, unit] = unitFor(longest);
  const inUnits = (minutes: number): number | null => {
    const some = known(minutes);
    return some === null ? null : some / length;
  };
  const moments = points.map((point) =>
    momentOf(
      point,
      t('replies_point', minutesSaid(point.median), minutesSaid(point.p90)),
      [inUnits(point.median), inUnits(point.p90)],
      onLead,
      'answered',
    ),
  );
  return (
    <LineChart
      title={title}
      told=""
      lines={[t('line_median'), t('line_p90')]}
      moments={moments}
      write={(value) => t(unit, written(value))}
    >
      <Behind
        label={title}
        heads={[t('head_when'), t('who_answered'), t('head_median'), t('head_p90')]}
        lines={points.map((point, at) => ({
          key: point.from,
          head: nameOf(point),
          cells: [written(point.answered), minutesSaid(point.median), minutesSaid(point.p90)],
          onLead: () => moments[at]?.onLead(),
        }))}
      />
    </LineChart>
  );
};

const InTime = ({ of: { overTime: points }, onLead }: RepliesProps) => {
  const title = t('replies_inTime');
  const moments = points.map((point) =>
    momentOf(
      point,
      t('replies_share', percent(point.within, point.judged), casesSaid(point.judged)),
      [point.judged === 0 ? null : (100 * point.within) / point.judged],
      onLead,
      undefined,
    ),
  );
  return (
    <LineChart
      title={title}
      told={t('replies_inTimeTold')}
      lines={[t('line_inTime')]}
      moments={moments}
      top={100}
      write={(value) => `${value} %`}
    >
      <Behind
        label={title}
        heads={[t('head_when'), t('head_inTime'), t('head_late'), t('head_shareInTime')]}
        lines={points.map((point, at) => ({
          key: point.from,
          head: nameOf(point),
          cells: [
            written(point.within),
            written(point.judged - point.within),
            percent(point.within, point.judged),
          ],
          onLead: () => moments[at]?.onLead(),
        }))}
      />
    </LineChart>
  );
};

/** Whether there are two points at least for a line to go between. */
const spanned = ({ overTime }: Insights, has: (point: Point) => boolean): boolean =>
  overTime.filter(has).length > 1;

/** How soon somebody answered, and how that changed. */
export const Replies = ({ of, onLead }: RepliesProps) => (
  <>
    <Soon of={of} onLead={onLead} />
    {spanned(of, ({ answered }) => answered > 0) && <Lengths of={of} onLead={onLead} />}
    {spanned(of, ({ judged }) => judged > 0) && <InTime of={of} onLead={onLead} />}
  </>
);
