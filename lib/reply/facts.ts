import type { Point } from '../detect/reading.ts';
import { unanswered } from '../text/conversation.ts';
import { sentences } from '../text/sentences.ts';
import type { Situation } from './move.ts';
import { nameOf } from './name.ts';
import { itemIn, itemOf, type Thing } from './thing.ts';
import { isGeneral, troubleOf } from './troubles/index.ts';
import type { Trouble } from './troubles/trouble.ts';

/** What a date in the customer's message is the date of. */
export type DateRole = 'ordered' | 'charged' | 'due' | 'booked' | 'cancelled' | 'waiting' | 'since';
export type SumRole = 'charged' | 'refund';

/** What a reply may repeat: taken from the customer's words, never made up. */
export interface Facts {
  name: string;
  /** The customer's product, as a noun we can build a sentence with. */
  item: Thing | null;
  /** The order number alone; '' in public, where it is nobody else's business. */
  order: string;
  /** "on 3 November", "last Tuesday", "three weeks ago"; for `waiting` a span, "three weeks". */
  when: Partial<Record<DateRole, string>>;
  /** Empty in public. */
  sum: Partial<Record<SumRole, string>>;
  /** The one sum they name, '' where there are several, null where there is none. */
  onlySum: string | null;
  /** The customer's words: what nobody has answered yet, then all of them. */
  fresh: string;
  all: string;
  trouble: Trouble;
  /** Something went wrong, complained of or not. */
  troubled: boolean;
}

const DATE_ROLES: readonly [DateRole, RegExp][] = [
  ['waiting', /\b(?:waiting|waited|wait|for)(?: \w+){0,2}$/i],
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
const SPAN = new RegExp(
  `^(?:(?:over|more than|nearly|almost|about) )?${NUMBER} (?:week|month|year)s?$`,
  'i',
);
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

const CHARGED = /\b(?:charged|billed|took|taken|taking|debited|charge)\b[^.!?\d]{0,30}$/i;
const OWED = /\b(?:refund(?:ed)?|money back|owe[sd]?|reimburse[d]?)\b[^.!?\d]{0,40}$/i;

const sumRole = (before: string): SumRole | null => {
  if (OWED.test(before)) return 'refund';
  return CHARGED.test(before) ? 'charged' : null;
};

type Placed = Point & { message: string };

const readPoints = (
  situation: Situation,
): { point: Placed; sentence: string; before: string }[] => {
  const texts = new Map(situation.conversation.messages.map(({ id, text }) => [id, text]));
  return situation.reading.points.map((point) => {
    const text = texts.get(point.message) ?? '';
    const span = sentences(text).find(
      ({ start, end }) => start <= point.start && point.start < end,
    );
    if (!span) return { point, sentence: point.text, before: '' };
    return {
      point,
      sentence: text.slice(span.start, span.end),
      before: text.slice(span.start, point.start),
    };
  });
};

// A date further off, or after words such as these, is the date of something else.
const MOST_BETWEEN = 45;
const ELSEWHERE =
  /[,;:]|\b(?:birthday|wedding|anniversary|party|christmas|event|meeting|holiday|because|but|so|then|for (?:my|our|his|her|the|a))\b/i;

const NUMBERED = /[,(]?\s*order (?:number |no\.? ?)?#?[\w-]*\d[\w-]*[,)]?/i;

const nearestRole = (before: string): DateRole | undefined => {
  let best: DateRole | undefined;
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

const orderNumber = (text: string): string => {
  const [id] = /[A-Z0-9]{0,6}[-/]?\d[A-Z0-9/-]{2,24}/i.exec(text) ?? [''];
  return id;
};

/** Who wants to leave has reason to. A trouble we recognise in a calm message counts, unless the message is glad. */
const isTroubled = ({ reading }: Situation, trouble: Trouble): boolean =>
  reading.kind !== 'other' ||
  reading.remedy === 'cancel' ||
  (!isGeneral(trouble) &&
    (reading.remedy !== 'none' || reading.points.some(({ kind }) => kind === 'issue')) &&
    !reading.emotions.some((emotion) => emotion === 'joy' || emotion === 'gratitude'));

const collect = (situation: Situation): Facts => {
  const { conversation } = situation;
  const theirs = conversation.messages.filter((message) => message.from === 'customer');
  const fresh = unanswered(conversation.messages)
    .map(({ text }) => text)
    .join('\n\n');
  const all = theirs.map(({ text }) => text).join('\n\n');
  const { category } = situation.reading;
  const now = troubleOf(fresh, category);
  // "Still nothing?" says too little by itself: what the customer wrote before counts as well.
  const trouble = isGeneral(now) ? troubleOf(all, category) : now;
  const facts: Facts = {
    name: nameOf(conversation),
    item: null,
    order: '',
    when: {},
    sum: {},
    onlySum: null,
    fresh,
    all,
    trouble,
    troubled: isTroubled(situation, trouble),
  };
  for (const { point, before } of readPoints(situation)) {
    if (point.kind === 'item') facts.item ??= itemOf(point.text, all);
    if (point.kind === 'order' && !conversation.public) facts.order ||= orderNumber(point.text);
    if (point.kind === 'sum' && !conversation.public) noteSum(facts, point.text.trim(), before);
    if (point.kind === 'date') noteDate(facts, point.text, before);
  }
  facts.item ??= itemIn(fresh) ?? itemIn(all);
  const waited = WAITED.exec(fresh)?.[1];
  if (waited) facts.when.waiting ??= waited.toLowerCase();
  return facts;
};

const noteSum = (facts: Facts, sum: string, before: string): void => {
  const role = sumRole(before);
  if (role) facts.sum[role] ??= sum;
  // Of two sums we cannot tell which one they want back.
  facts.onlySum = facts.onlySum === null || facts.onlySum === sum ? sum : '';
};

const noteDate = (facts: Facts, text: string, before: string): void => {
  const bare = text.trim().replace(/^for\s+/i, '');
  const role = nearestRole(
    `${before}${text.slice(0, text.length - text.trimStart().length)}`.trim(),
  );
  if (SPAN.test(bare)) {
    if (role === 'waiting' || /^for\b/i.test(text.trim()))
      facts.when.waiting ??= bare.toLowerCase();
    return;
  }
  const lead = /^(since|by)\b/i.exec(text.trim())?.[1]?.toLowerCase();
  const place = placeDate(text);
  const found = lead === 'since' ? 'since' : role;
  if (place && found && found !== 'waiting') facts.when[found] ??= place;
};

const known = new WeakMap<Situation, Facts>();

/** The facts of a situation; every move asks for them, so they are gathered once. */
export const factsOf = (situation: Situation): Facts => {
  const found = known.get(situation);
  if (found) return found;
  const facts = collect(situation);
  known.set(situation, facts);
  return facts;
};
