const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A length of time in at most two units: "45 min", "2 h 10 min", "3 days". */
export const duration = (ms: number): string => {
  const minutes = Math.floor(Math.abs(ms) / MINUTE);
  if (minutes < 1) return 'under 1 min';
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  const days = Math.floor(hours / 24);
  return days === 1 ? '1 day' : `${days} days`;
};

const coarsely = (ms: number): string => {
  const minutes = Math.floor(ms / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  return ms < DAY ? `${Math.floor(minutes / 60)} h` : duration(ms);
};

// Made once: toLocaleString makes a new one for each cell of a table.
const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** How far a moment is from now in one unit, as short as a table cell. */
export const when = (iso: string, now: Date): string => {
  const away = Date.parse(iso) - now.getTime();
  const far = Math.abs(away);
  if (far < MINUTE) return 'now';
  if (far > 30 * DAY) return date.format(new Date(iso));
  return away < 0 ? `${coarsely(far)} ago` : `in ${coarsely(far)}`;
};

export const exactly = (iso: string): string => moment.format(new Date(iso));
