import { locale } from '../../../lib/i18n.ts';
import type { Period } from '../../../lib/insights/periods.ts';

const asDate = (day: string): Date => new Date(`${day}T00:00:00`);

const whole = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' });
const month = new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' });
const shortMonth = new Intl.DateTimeFormat(locale(), { month: 'short', year: '2-digit' });

export const nameOf = ({ from, to, unit }: Period): string => {
  if (unit === 'day') return whole.format(asDate(from));
  if (unit === 'month') return month.format(asDate(from));
  return whole.formatRange(asDate(from), asDate(to));
};

/** As short as below a column: of a week its first day. */
export const shortNameOf = ({ from, unit }: Period): string =>
  (unit === 'month' ? shortMonth : shortDay).format(asDate(from));
