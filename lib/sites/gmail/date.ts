const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const AMERICAN =
  /^(?:([a-z]+), )?(?<month>[a-z]+) (?<day>\d{1,2}), (?<year>\d{4}),? (?:at )?(?<hour>\d{1,2}):(?<minute>\d{2}) ?(?<half>[ap]m)?$/;
const BRITISH =
  /^(?:([a-z]+),? )?(?<day>\d{1,2}) (?<month>[a-z]+) (?<year>\d{4}),? (?:at )?(?<hour>\d{1,2}):(?<minute>\d{2}) ?(?<half>[ap]m)?$/;

const hourOf = (hour: number, half: string | undefined): number => {
  if (!half) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
};

/**
 * Gmail shows dates in the agent's language and time zone, and nothing else. English ones are read
 * whole or not at all; the weekday must fit.
 */
export const readDate = (title: string): string | null => {
  const plain = title
    .replace(/[\s\u202f\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
  const match = AMERICAN.exec(plain) ?? BRITISH.exec(plain);
  const parts = match?.groups;
  if (!match || !parts) return null;
  const month = MONTHS.indexOf(parts.month?.slice(0, 3) ?? '');
  if (month < 0) return null;
  const date = new Date(
    Number(parts.year),
    month,
    Number(parts.day),
    hourOf(Number(parts.hour), parts.half),
    Number(parts.minute),
  );
  const weekday = match[1]?.slice(0, 3);
  if (weekday && DAYS[date.getDay()] !== weekday) return null;
  return date.getDate() === Number(parts.day) ? date.toISOString() : null;
};
