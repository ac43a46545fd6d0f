import { type Count, type Insights, insightsOf } from '../insights/counts.ts';
import { dateOf, type Look, minuteOf, NEVER } from '../insights/look.ts';
import type { WeeklyWords } from './weekly-words.ts';

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
  words: WeeklyWords;
}

const length = (minutes: number, words: WeeklyWords): string => {
  if (minutes === NEVER) return '–';
  if (minutes < 60) return words.minutes(Math.round(minutes));
  if (minutes < 48 * 60) return words.hours(Math.round(minutes / 6) / 10);
  return words.days(Math.round(minutes / 144) / 10);
};

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

const figures = (now: Insights, before: Insights, words: WeeklyWords): Weekly['figures'] => {
  const row = (name: string, of: (one: Insights) => string): [string, string, string] => [
    name,
    of(now),
    of(before),
  ];
  return [
    row(words.complaints, (one) => words.number(one.all)),
    row(words.open, (one) => words.number(one.open)),
    row(words.overdue, (one) => words.number(one.overdue)),
    row(words.reopened, (one) => words.number(one.reopened)),
    row(words.median, ({ firstReply }) => length(firstReply.median, words)),
    row(words.within, ({ firstReply }) => length(firstReply.p90, words)),
    row(words.inTime, ({ firstReply }) => share(firstReply.within, firstReply.judged)),
  ];
};

const list = (
  title: string,
  counts: readonly Count[],
  name: (word: string) => string,
  { number }: WeeklyWords,
): Weekly['lists'] =>
  counts.length === 0
    ? []
    : [
        {
          title,
          rows: counts
            .slice(0, MOST)
            .map(({ word, count }): [string, string] => [name(word), number(count)]),
        },
      ];

/** What a lead wants to know of the last seven days. Nobody is named in it. */
export const weekly = (looks: readonly Look[], now: Date, words: WeeklyWords): Weekly => {
  const end = minuteOf(now);
  const start = end - WEEK;
  const these = looks.filter(({ since }) => since > start && since <= end);
  const before = looks.filter(({ since }) => since > start - WEEK && since <= start);
  const of = insightsOf(these, now);
  const causes = of.byCause.filter(({ word }) => word !== 'unknown');
  const late = looks.filter(({ due }) => due < end).sort((a, b) => a.due - b.due);
  const money = of.money.map(({ currency, sum, count }): [string, string] => [
    words.paidIn(count),
    words.sum(sum, currency),
  ]);
  return {
    title: words.title(dateOf(start), now),
    figures: figures(of, insightsOf(before, now), words),
    lists: [
      ...list(words.categories, of.byCategory, words.category, words),
      ...list(words.causes, causes, words.cause, words),
      ...list(words.products, of.byProduct, (product) => product, words),
      ...list(words.remedies, of.remedies, words.remedy, words),
      ...(money.length > 0 ? [{ title: words.money, rows: money }] : []),
    ],
    overdue: late
      .slice(0, MOST_CASES)
      .map(({ id, category, severity, due }) => [
        id,
        words.severe(words.category(category), severity),
        words.day(dateOf(due)),
      ]),
    none: these.length === 0,
    words,
  };
};
