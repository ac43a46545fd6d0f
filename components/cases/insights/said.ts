import { locale, tCount } from '../../../lib/i18n.ts';
import { NEVER } from '../../../lib/insights/look.ts';
import { duration } from '../../ui/duration.ts';

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

/** A length of time in minutes; a dash where there was none. */
export const minutesSaid = (minutes: number): string =>
  minutes === NEVER ? '–' : duration(minutes * 60_000);

export const casesSaid = (count: number): string => tCount('cases_count', count);

export const moneySaid = (sum: number, currency: string): string =>
  `${sum.toLocaleString(locale(), { maximumFractionDigits: 2 })} ${currency}`.trim();
