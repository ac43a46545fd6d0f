import { momentOf, type WorkingTime, wallOf, workingDay } from './working-time.ts';

const DAY = 86_400_000;
const NOON = 720;
const EVENING = 21 * 60;

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const small: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };
const more: Record<string, number> = { six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };

const DAYS = days.join('|');
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const COUNT = `\\d{1,3}|${Object.keys({ ...small, ...more }).join('|')}`;
const CLOCK = 'noon|midday|midnight|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m|\\d{1,2}[:.]\\d\\d';
const PART = 'morning|afternoon|evening|night';

/** Every way a reply says until when. Each alternative begins with a word of its own. */
const PATTERN = new RegExp(
  [
    `\\b(?:within|in)(?: the next| no more than| about)? (?<span>(?:(?:${COUNT})(?: ?(?:-|–|to) ?))?(?:${COUNT}))(?: more)?(?<working> (?:working|business))?[ -](?<unit>minute|hour|day|week)s?\\b`,
    `\\b(?:(?:by|before|until|on|at|around) )?(?:(?<clock1>${CLOCK})(?: on| this)?,? )?(?:the )?(?:(?<end>end of (?:the |this )?(?:day|week)|close of business)|(?<rel>today|tonight|tomorrow|this (?:morning|afternoon|evening)|next week|this week)|(?<next>(?:next|this|coming) )?(?<day>${DAYS}))(?: (?<part>${PART}))?(?:,? (?:by|at|before|around) (?<clock2>${CLOCK}))?\\b`,
    `\\b(?:by|before|on|until) (?:the )?(?:(?<date1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month1>${MONTHS})|(?<month2>${MONTHS}) (?<date2>\\d{1,2})(?:st|nd|rd|th)?)\\b`,
    `\\b(?:by|before|at) (?<clock3>${CLOCK})(?!\\w)`,
  ].join('|'),
  'gi',
);

type Groups = Record<string, string | undefined>;

const numberOf = (word: string): number => small[word] ?? more[word] ?? Number(word);

/** Minutes of the day; null where none is said. */
const clockOf = (text: string | undefined): number | null => {
  if (!text) return null;
  if (text === 'midnight') return 1439;
  const [, hour, minutes = '0', half] = /^(\d{1,2})(?:[:.](\d\d))? ?([ap])?/.exec(text) ?? [];
  if (hour === undefined) return NOON;
  const at = (Number(hour) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  return at * 60 + Math.min(59, Number(minutes));
};

const partOf = (word: string | undefined, time: WorkingTime): number => {
  if (!word) return time.hours.to;
  if (/morning/.test(word)) return NOON;
  return /evening|night/.test(word) ? EVENING : time.hours.to;
};

/** "24 to 48" holds at 48: nobody is late before that. */
const afterSpan = (groups: Groups, sent: number, time: WorkingTime): number => {
  const count = numberOf((groups.span ?? '').split(/ ?(?:-|–|to) ?/).at(-1) ?? '');
  const unit = groups.unit ?? '';
  if (unit === 'minute') return sent + count * 60_000;
  if (unit === 'hour') return sent + count * 3_600_000;
  const wall = wallOf(sent, time.zone);
  let { day } = wall;
  if (!groups.working) day += count * (unit === 'week' ? 7 : 1) * DAY;
  else for (let left = count; left > 0; left -= 1) day = workingDay(day + DAY, time);
  return momentOf({ day, minute: groups.working ? time.hours.to : wall.minute }, time.zone);
};

/** The coming day of that name; today's where it is that day. */
const coming = (today: number, name: number): number =>
  today + ((name - new Date(today).getUTCDay() + 7) % 7) * DAY;

/** The last day worked in the week of this one, weeks beginning on Monday. */
const lastWorked = (today: number, time: WorkingTime): number => {
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
  for (let ahead = 6; ahead > 0; ahead -= 1) {
    const day = monday + ahead * DAY;
    if (workingDay(day, time) === day) return Math.max(day, today);
  }
  return Math.max(monday, today);
};

const dayOf = (groups: Groups, today: number, time: WorkingTime): number => {
  const { rel = '', end = '', day = '', next = '' } = groups;
  if (rel === 'tomorrow') return today + DAY;
  if (rel === 'next week') return lastWorked(today + 7 * DAY, time);
  if (rel === 'this week' || /week/.test(end)) return lastWorked(today, time);
  if (rel || end) return today;
  const name = coming(today, days.indexOf(day));
  return name === today && /next/.test(next) ? name + 7 * DAY : name;
};

const dateOf = (groups: Groups, today: number): number => {
  const month = months.indexOf((groups.month1 ?? groups.month2 ?? '').slice(0, 3));
  const date = Number(groups.date1 ?? groups.date2);
  const year = new Date(today).getUTCFullYear();
  const day = Date.UTC(year, month, date);
  return day < today ? Date.UTC(year + 1, month, date) : day;
};

const dueOf = (groups: Groups, sent: number, time: WorkingTime): number => {
  if (groups.unit) return afterSpan(groups, sent, time);
  const { zone } = time;
  const today = wallOf(sent, zone).day;
  if (groups.month1 ?? groups.month2) {
    return momentOf({ day: dateOf(groups, today), minute: time.hours.to }, zone);
  }
  if (groups.clock3) {
    const at = momentOf({ day: today, minute: clockOf(groups.clock3) ?? NOON }, zone);
    return at < sent
      ? momentOf({ day: today + DAY, minute: clockOf(groups.clock3) ?? NOON }, zone)
      : at;
  }
  const part = groups.part ?? /night|morning|afternoon|evening/.exec(groups.rel ?? '')?.[0];
  const minute = clockOf(groups.clock1 ?? groups.clock2) ?? partOf(part, time);
  return momentOf({ day: dayOf(groups, today, time), minute }, zone);
};

export interface WhenDue {
  start: number;
  end: number;
  due: string;
}

/** Every "until when" in a text that was sent then. */
export const whenDue = (text: string, sentAt: string, time: WorkingTime): WhenDue[] => {
  const sent = Date.parse(sentAt);
  return [...text.toLowerCase().matchAll(PATTERN)].flatMap((match) => {
    const due = dueOf(match.groups ?? {}, sent, time);
    if (!Number.isFinite(due) || due < sent) return [];
    const start = match.index;
    return [{ start, end: start + match[0].length, due: new Date(due).toISOString() }];
  });
};
