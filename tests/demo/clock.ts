/** Demo dates are told as minutes before the page was loaded, so that its clocks are alive. */
const loaded = Date.now();

export const hours = (count: number): number => count * 60;
export const days = (count: number): number => count * 24 * 60;

/** This moment, told in the same way. */
export const sinceLoad = (): number => (loaded - Date.now()) / 60_000;

export const ago = (minutes: number): Date => new Date(loaded - minutes * 60_000);

const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' });
const full = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

export const fullDate = (date: Date): string => full.format(date);

/** "5:40 PM" today, "Nov 3" before that. */
export const shortDate = (date: Date): string =>
  date.toDateString() === new Date().toDateString() ? time.format(date) : day.format(date);

/** "12m", "3h", "Nov 3". */
export const age = (date: Date): string => {
  const minutes = Math.max(0, Math.round((Date.now() - date.getTime()) / 60_000));
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes}m`;
  return minutes < 24 * 60 ? `${Math.floor(minutes / 60)}h` : day.format(date);
};

export const longAge = (date: Date): string => {
  const minutes = Math.max(0, Math.round((Date.now() - date.getTime()) / 60_000));
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} minutes ago`;
  const count = Math.floor(minutes / 60);
  if (count < 24) return count === 1 ? '1 hour ago' : `${count} hours ago`;
  const whole = Math.floor(count / 24);
  return whole === 1 ? 'yesterday' : `${whole} days ago`;
};
