import { type Count, type Insights, insightsOf } from '../insights/counts.ts';
import { dateOf, type Look, minuteOf, NEVER } from '../insights/look.ts';

const WEEK = 7 * 24 * 60;
const MOST = 5;
const MOST_CASES = 10;

export interface Weekly {
  title: string;
  /** Name, this week, the week before. */
  figures: [string, string, string][];
  lists: { title: string; rows: [string, string][] }[];
  /** Cases that are overdue, the longest first. */
  overdue: [id: string, what: string, due: string][];
  none: boolean;
}

const day = (at: Date): string =>
  at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "product-defect" as a person would write it. */
const said = (word: string): string => {
  const words = word.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const length = (minutes: number): string => {
  if (minutes === NEVER) return '–';
  if (minutes < 60) return `${Math.round(minutes)} min`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 6) / 10} h`;
  return `${Math.round(minutes / 144) / 10} days`;
};

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

const figures = (now: Insights, before: Insights): Weekly['figures'] => {
  const row = (name: string, of: (one: Insights) => string): [string, string, string] => [
    name,
    of(now),
    of(before),
  ];
  return [
    row('Complaints', (one) => String(one.all)),
    row('Still open', (one) => String(one.open)),
    row('Overdue', (one) => String(one.overdue)),
    row('Reopened', (one) => String(one.reopened)),
    row('First reply, median', ({ firstReply }) => length(firstReply.median)),
    row('First reply, 9 of 10 within', ({ firstReply }) => length(firstReply.p90)),
    row('First reply in time', ({ firstReply }) => share(firstReply.within, firstReply.judged)),
  ];
};

const list = (title: string, counts: readonly Count[], name = said): Weekly['lists'] =>
  counts.length === 0
    ? []
    : [
        {
          title,
          rows: counts
            .slice(0, MOST)
            .map(({ word, count }): [string, string] => [name(word), String(count)]),
        },
      ];

/** What a lead wants to know of the last seven days. Nobody is named in it. */
export const weekly = (looks: readonly Look[], now: Date): Weekly => {
  const end = minuteOf(now);
  const start = end - WEEK;
  const these = looks.filter(({ since }) => since > start && since <= end);
  const before = looks.filter(({ since }) => since > start - WEEK && since <= start);
  const of = insightsOf(these, now);
  const causes = of.byCause.filter(({ word }) => word !== 'unknown');
  const late = looks.filter(({ due }) => due < end).sort((a, b) => a.due - b.due);
  const money = of.money.map(({ currency, sum, count }): [string, string] => [
    `Paid in ${count} ${count === 1 ? 'case' : 'cases'}`,
    `${sum.toFixed(2)} ${currency}`.trim(),
  ]);
  return {
    title: `Complaints, ${day(dateOf(start))} to ${day(now)}`,
    figures: figures(of, insightsOf(before, now)),
    lists: [
      ...list('Categories', of.byCategory),
      ...list('Root causes', causes),
      ...list('Products', of.byProduct, (product) => product),
      ...list('Remedies given', of.remedies),
      ...(money.length > 0 ? [{ title: 'Money', rows: money }] : []),
    ],
    overdue: late
      .slice(0, MOST_CASES)
      .map(({ id, category, severity, due }) => [
        id,
        `${said(category)}, severity ${severity}`,
        day(dateOf(due)),
      ]),
    none: these.length === 0,
  };
};
