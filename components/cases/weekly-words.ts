import type { WeeklyWords } from '../../lib/export/weekly-words.ts';
import { count, language, locale, t, tCount } from '../../lib/i18n.ts';
import { categoryLabels, causeLabels, remedyLabels } from '../ui/labels.ts';

/** A word that a newer Amends may have written is shown as it stands. */
const label =
  (labels: Readonly<Record<string, string>>) =>
  (word: string): string =>
    labels[word] ?? word;

const date = new Intl.DateTimeFormat(locale(), { dateStyle: 'long' });
const sums = new Intl.NumberFormat(locale(), {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

const day = (at: Date): string => date.format(at);

export const weeklyWords: WeeklyWords = {
  language: language(),
  title: (from, to) => t('weekly_title', day(from), day(to)),
  none: t('weekly_none'),
  week: t('weekly_week'),
  thisWeek: t('weekly_this'),
  weekBefore: t('weekly_before'),
  complaints: t('figure_complaints'),
  open: t('weekly_open'),
  overdue: t('figure_overdue'),
  reopened: t('weekly_reopened'),
  median: t('figure_median'),
  within: t('figure_p90'),
  inTime: t('figure_inTime'),
  categories: t('weekly_categories'),
  causes: t('weekly_causes'),
  products: t('weekly_products'),
  remedies: t('weekly_remedies'),
  money: t('weekly_money'),
  paidIn: (cases) => tCount('figure_paidIn', cases),
  overdueNow: t('weekly_overdue'),
  overdueHeads: [t('weekly_case'), t('weekly_what'), t('weekly_due')],
  category: label(categoryLabels),
  cause: label(causeLabels),
  remedy: label(remedyLabels),
  severe: (category, severity) => t('weekly_severity', category, count(severity)),
  number: count,
  sum: (amount, currency) => `${sums.format(amount)} ${currency}`.trim(),
  day,
  minutes: (long) => t('duration_minutes', count(long)),
  hours: (long) => t('duration_hours', count(long)),
  days: (long) => tCount('duration_days', long),
};
