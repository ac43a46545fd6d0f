import type { Case } from './case.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How soon a first reply, and a full answer, are due. An hour in public and a day in private is what
 * we promise ourselves; a day and three days for the answer follow the rule of the UK's FCA that a
 * complaint settled within three days needs no formal letter.
 */
const targets = {
  acknowledge: { public: HOUR, private: DAY },
  response: { public: DAY, private: 3 * DAY },
} as const;

type Clocked = Pick<Case, 'received' | 'created'>;

/** When the customer began to wait, as far as the page told. */
export const since = (one: Clocked): string => one.received ?? one.created;

export const dueAfter = (from: string, clock: keyof typeof targets, isPublic: boolean): string =>
  new Date(Date.parse(from) + targets[clock][isPublic ? 'public' : 'private']).toISOString();

export const isOpen = (one: Pick<Case, 'status' | 'erasedAt'>): boolean =>
  one.erasedAt === null && one.status !== 'resolved' && one.status !== 'closed';

/** The next thing owed to the customer, or null when nothing is. */
export const nextDue = (one: Case): string | null => {
  if (one.erasedAt !== null) return null;
  const owed = one.followUps.filter(({ done }) => done === null).map(({ due }) => due);
  if (isOpen(one)) {
    if (one.acknowledgedAt === null) owed.push(one.acknowledgeDue);
    // While the customer has the word, nothing but a promise is owed.
    else if (one.respondedAt === null && one.status !== 'awaiting-customer') {
      owed.push(one.responseDue);
    }
    owed.push(...one.promises.filter(({ kept }) => kept === null).map(({ due }) => due));
  }
  return owed.sort()[0] ?? null;
};

export const isOverdue = (one: Case, now: Date): boolean => {
  const due = nextDue(one);
  return due !== null && due < now.toISOString();
};

/** How long the customer waited for the first reply, in milliseconds; null before it or unknown. */
export const firstReplyAge = (one: Case): number | null =>
  one.acknowledgedAt === null || one.received === null
    ? null
    : Math.max(0, Date.parse(one.acknowledgedAt) - Date.parse(one.received));

/** How long the customer has been waiting now, in milliseconds; null once somebody replied. */
export const waiting = (one: Case, now: Date): number | null =>
  one.acknowledgedAt === null && isOpen(one)
    ? Math.max(0, now.getTime() - Date.parse(since(one)))
    : null;

/** How long the case has been, or was, open, in milliseconds. */
export const openFor = (one: Case, now: Date): number =>
  Math.max(0, (one.closedAt ? Date.parse(one.closedAt) : now.getTime()) - Date.parse(since(one)));

export const daysOpen = (one: Case, now: Date): number => Math.floor(openFor(one, now) / DAY);
