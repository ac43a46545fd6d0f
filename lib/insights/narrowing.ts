import type { Look } from './look.ts';
import { minuteOf, NEVER } from './look.ts';
import { isInBand, type ReplyBand } from './reply-band.ts';

/** What the cases are narrowed to; what is missing narrows nothing. Every figure leads to its cases by one. */
export interface Narrowing {
  state?: 'open' | 'overdue' | 'answered' | 'in-time' | 'late' | 'reopened' | 'paid';
  status?: Look['status'];
  channel?: Look['channel'];
  category?: Look['category'];
  severity?: Look['severity'];
  cause?: NonNullable<Look['cause']> | 'unknown';
  agent?: string;
  product?: string;
  /** A pseudonym. */
  customer?: string;
  remedyGiven?: NonNullable<Look['remedyGiven']>;
  /** How long the first reply took. */
  reply?: ReplyBand;
  /** Money in this currency; one without a name has none. */
  currency?: string;
  /** The first and the last day, as the reader's calendar has them: 2026-11-20. */
  from?: string;
  to?: string;
}

type State = NonNullable<Narrowing['state']>;

/** A first reply that came after its time, or has not come though its time is over. */
export const isLate = (look: Look, now: number): boolean =>
  look.acknowledged === NEVER
    ? look.open && look.acknowledgeDue < now
    : look.acknowledged > look.acknowledgeDue;

const states: Record<State, (look: Look, now: number) => boolean> = {
  open: (look) => look.open,
  overdue: (look, now) => look.due < now,
  answered: (look) => look.acknowledged !== NEVER,
  'in-time': (look, now) => look.acknowledged !== NEVER && !isLate(look, now),
  late: isLate,
  reopened: (look) => look.reopened,
  paid: (look) => look.amount > 0,
};

const DAY = 24 * 60;

/** Midnight of a calendar day where the reader is. */
const midnight = (day: string | undefined): number | null => {
  const at = day ? new Date(`${day}T00:00:00`) : null;
  return at === null || Number.isNaN(at.getTime()) ? null : minuteOf(at);
};

type Same = Exclude<keyof Narrowing, 'state' | 'from' | 'to' | 'cause' | 'customer' | 'reply'>;
const same: readonly Same[] = [
  'status',
  'channel',
  'category',
  'severity',
  'agent',
  'product',
  'remedyGiven',
  'currency',
];

export const fits = (narrowing: Narrowing, time: Date): ((look: Look) => boolean) => {
  const { state, cause, customer, reply } = narrowing;
  const now = minuteOf(time);
  const from = midnight(narrowing.from) ?? -1;
  const last = midnight(narrowing.to);
  // A day of 23 or 25 hours ends an hour off; the next midnight is asked for instead.
  const end = last === null ? NEVER : (midnight(dayOf(last + DAY + DAY / 2)) ?? NEVER);
  const wanted = same.filter((field) => narrowing[field] !== undefined);
  const rightState = state && states[state];
  return (look) => {
    if (look.since < from || look.since >= end) return false;
    for (const field of wanted) if (look[field] !== narrowing[field]) return false;
    if (customer !== undefined && look.pseudonym !== customer) return false;
    if (cause !== undefined && (look.cause ?? 'unknown') !== cause) return false;
    if (reply !== undefined && !isInBand(look.firstReply, reply)) return false;
    return rightState === undefined || rightState(look, now);
  };
};

/** The calendar day of a minute, where the reader is. */
export const dayOf = (minute: number): string => {
  const at = new Date(Date.UTC(2000, 0, 1) + minute * 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};
