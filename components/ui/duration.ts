import { count, locale, t, tCount } from '../../lib/i18n.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A length of time in at most two units: "45 min", "2 h 10 min", "3 days". */
export const duration = (ms: number): string => {
  const minutes = Math.floor(Math.abs(ms) / MINUTE);
  if (minutes < 1) return t('duration_underMinute');
  if (minutes < 60) return t('duration_minutes', count(minutes));
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours >= 24) return tCount('duration_days', Math.floor(hours / 24));
  return rest
    ? t('duration_hoursMinutes', count(hours), count(rest))
    : t('duration_hours', count(hours));
};

const ago = (minutes: number): string => {
  if (minutes < 60) return t('when_minutesAgo', count(minutes));
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return t('when_hoursAgo', count(hours));
  return tCount('when_daysAgo', Math.floor(hours / 24));
};

const ahead = (minutes: number): string => {
  if (minutes < 60) return t('when_inMinutes', count(minutes));
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return t('when_inHours', count(hours));
  return tCount('when_inDays', Math.floor(hours / 24));
};

// Made once: toLocaleString makes a new one for each cell of a table.
const date = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });

/** How far a moment is from now in one unit, as short as a table cell. */
export const when = (iso: string, now: Date): string => {
  const away = Date.parse(iso) - now.getTime();
  const far = Math.abs(away);
  if (far < MINUTE) return t('when_now');
  if (far > 30 * DAY) return date.format(new Date(iso));
  const minutes = Math.floor(far / MINUTE);
  return away < 0 ? ago(minutes) : ahead(minutes);
};

export const exactly = (iso: string): string => moment.format(new Date(iso));
