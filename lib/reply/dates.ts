import { primed } from '../text/primed.ts';

/** What a date in the customer's message is the date of. */
type Role = 'ordered' | 'charged' | 'due' | 'booked' | 'cancelled' | 'since';

/** "on 3 November", "last Tuesday", "two weeks ago"; for `waiting` a span, "three weeks". */
export type When = Partial<Record<Role | 'waiting', string>>;

const DATE_ROLES: readonly [Role, RegExp][] = [
  ['since', /\bsince$/i],
  [
    'due',
    /\b(?:due|promised|supposed to|should have (?:arrived|come|been)|guaranteed|expected|deliver(?:ed|y)? (?:by|date)|arrive by|arriving|scheduled)\b/i,
  ],
  [
    'ordered',
    /\b(?:ordered|bought|purchased|order placed|placed (?:an|my|the|this|our) order|order of|order from)\b/i,
  ],
  ['charged', /\b(?:charged|billed|debited|took|taken|paid|payment)\b/i],
  ['cancelled', /\b(?:cancelled|canceled|unsubscribed|closed my account)\b/i],
  ['booked', /\b(?:booked|booking|reserved|reservation|flight|appointment|stay|stayed)\b/i],
];

const MONTH =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\b/gi;
const WEEKDAY = /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi;
const NUMBER = '(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few)';
const AGO = new RegExp(`^${NUMBER} (?:week|month|year)s? ago$`, 'i');

const WAITED = new RegExp(
  `\\b(?:waiting|waited)(?: for)? ((?:(?:over|more than|nearly|almost|about) )?${NUMBER} (?:week|month)s?)\\b`,
  'i',
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A date as it stands in a sentence, '' where it would not be right any more when we answer. */
export const placeDate = (raw: string): string => {
  const text = raw
    .trim()
    .replace(/^(?:on|by|since|from|until|before|for|the)\s+/gi, '')
    .replace(MONTH, capital)
    .replace(WEEKDAY, capital);
  if (/^last (?:week|month|year)$/i.test(text)) return text.toLowerCase();
  if (AGO.test(text)) return text.toLowerCase();
  const day = /^(?:(last|this) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/i.exec(text);
  if (day) return day[1] ? text.replace(/^L/, 'l').replace(/^T/, 't') : `on ${text}`;
  if (
    /\d/.test(text) &&
    (/[A-Z][a-z]{2}/.test(text) || /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/.test(text))
  ) {
    return /ago|last|week|month/i.test(text) ? '' : `on ${text}`;
  }
  return '';
};

// A date further off, or after words such as these, is the date of something else.
const MOST_BETWEEN = 45;
const ELSEWHERE =
  /[,;:]|\b(?:birthday|wedding|anniversary|party|christmas|event|meeting|holiday|because|but|so|then|for (?:my|our|his|her|the|a))\b/i;

const NUMBERED = /[,(]?\s?order (?:number |no\.? ?)?#?[\w-]*\d[\w-]*[,)]?/i;

const nearestRole = (before: string): Role | undefined => {
  let best: Role | undefined;
  let at = -1;
  for (const [role, cue] of DATE_ROLES) {
    for (const match of before.matchAll(new RegExp(cue, 'gi'))) {
      const end = match.index + match[0].length;
      const gap = before.slice(end).replace(NUMBERED, '');
      if (gap.length > MOST_BETWEEN || ELSEWHERE.test(gap)) continue;
      if (end > at) [best, at] = [role, end];
    }
  }
  return best;
};

/** Notes a date under what it is the date of; one we cannot place is left out. */
export const noteDate = (when: When, text: string, before: string): void => {
  const role = /^since\b/i.test(text.trim()) ? 'since' : nearestRole(before.trim());
  const place = placeDate(text);
  if (place && role) when[role] ??= place;
};

/** How long they say they have been waiting. */
export const noteWait = (when: When, text: string): void => {
  const waited = primed(WAITED).exec(text)?.[1];
  if (waited) when.waiting ??= waited.toLowerCase();
};
