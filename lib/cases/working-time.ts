/** When a team answers. Minutes count from midnight, days from Sunday as 0, as clocks and Date have them. */
export interface WorkingTime {
  days: readonly number[];
  hours: { from: number; to: number };
  /** The IANA name of the team's time zone; the browser's own where it is left out. */
  zone?: string | undefined;
}

/** So long after, in working hours or in working days. */
export interface Target {
  amount: number;
  unit: 'hours' | 'days';
}

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

/** A day and a time of day on the wall, without a zone. */
interface Wall {
  /** Midnight of that day, as if the wall stood in UTC. */
  day: number;
  minute: number;
}

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

const formatOf = (zone: string | undefined): Intl.DateTimeFormat => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
};

/** What a clock on the wall shows. Seconds are left to the moment itself. */
export const wallOf = (at: number, zone: string | undefined): Wall => {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return { day: Date.UTC(year, month - 1, day), minute: hour * 60 + minute };
};

/** The moment a clock shows this. Where it is put forward and never shows it: as long after as it is put forward. */
export const momentOf = ({ day, minute }: Wall, zone: string | undefined): number => {
  const wanted = day + minute * MINUTE;
  const offsetAt = (at: number): number => {
    const wall = wallOf(at, zone);
    return wall.day + wall.minute * MINUTE - Math.floor(at / MINUTE) * MINUTE;
  };
  const before = offsetAt(wanted - DAY_MINUTES * MINUTE);
  const after = offsetAt(wanted - before);
  return before === after ? wanted - before : settle(wanted, before, after, offsetAt);
};

const settle = (
  wanted: number,
  before: number,
  after: number,
  offsetAt: (at: number) => number,
): number => (offsetAt(wanted - after) === after ? wanted - after : wanted - before);

const addDays = (day: number, count: number): number => day + count * DAY_MINUTES * MINUTE;

const worksOn = (day: number, { days }: WorkingTime): boolean =>
  days.includes(new Date(day).getUTCDay());

/** The next day from this one on that is worked. A team that works on none is taken to work on all. */
export const workingDay = (day: number, time: WorkingTime): number => {
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const next = addDays(day, ahead);
    if (worksOn(next, time)) return next;
  }
  return day;
};

/** This moment if it is worked in, else the next opening. */
const opening = ({ day, minute }: Wall, time: WorkingTime): Wall => {
  const worked = workingDay(day, time);
  if (worked !== day) return { day: worked, minute: time.hours.from };
  if (minute < time.hours.from) return { day, minute: time.hours.from };
  if (minute < time.hours.to) return { day, minute };
  return { day: workingDay(addDays(day, 1), time), minute: time.hours.from };
};

const afterDays = (start: Wall, count: number, time: WorkingTime): Wall => {
  let { day } = start;
  for (let left = count; left > 0; left -= 1) day = workingDay(addDays(day, 1), time);
  return { day, minute: start.minute };
};

/** Hours are counted between moments, so that a clock put back or forward lengthens none. */
const afterHours = (from: number, hours: number, time: WorkingTime): number => {
  let at = from;
  let left = hours * 60 * MINUTE;
  for (;;) {
    const close = momentOf({ day: wallOf(at, time.zone).day, minute: time.hours.to }, time.zone);
    if (at + left <= close) return at + left;
    left -= Math.max(0, close - at);
    at = momentOf(opening(wallOf(close, time.zone), time), time.zone);
  }
};

/** When something is due that was asked for then: the clock runs only while the team works. */
export const dueIn = (from: string, target: Target, time: WorkingTime): string => {
  const at = Date.parse(from);
  const wall = wallOf(at, time.zone);
  const start = opening(wall, time);
  const same = start.day === wall.day && start.minute === wall.minute;
  const begun = same ? at : momentOf(start, time.zone);
  if (target.unit === 'hours') {
    return new Date(afterHours(begun, target.amount, time)).toISOString();
  }
  const seconds = same ? at % MINUTE : 0;
  const end = momentOf(afterDays(start, target.amount, time), time.zone);
  return new Date(end + seconds).toISOString();
};
