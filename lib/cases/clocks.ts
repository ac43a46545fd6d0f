import type { Case } from './case.ts';
import { dueIn, type Target, type WorkingTime } from './working-time.ts';

const DAY = 86_400_000;

type Clock = 'acknowledge' | 'response';

/** What of the settings runs the clocks. */
export type Clocks = WorkingTime & Record<Clock, { public: Target; private: Target }>;

/**
 * What we promise ourselves where the settings say nothing else: an hour in public, a working day in
 * private. A day and three days for the answer follow the rule of the UK's FCA that a complaint settled
 * within three working days needs no formal letter.
 */
export const usualClocks: Clocks = {
  days: [1, 2, 3, 4, 5],
  hours: { from: 540, to: 1020 },
  acknowledge: { public: { amount: 1, unit: 'hours' }, private: { amount: 1, unit: 'days' } },
  response: { public: { amount: 1, unit: 'days' }, private: { amount: 3, unit: 'days' } },
};

type Clocked = Pick<Case, 'received' | 'created'>;

/** When the customer began to wait, as far as the page told. */
export const since = (one: Clocked): string => one.received ?? one.created;

export const dueAfter = (
  from: string,
  clock: Clock,
  isPublic: boolean,
  clocks: Clocks = usualClocks,
): string => dueIn(from, clocks[clock][isPublic ? 'public' : 'private'], clocks);

export const isOpen = (one: Pick<Case, 'status' | 'erasedAt'>): boolean =>
  one.erasedAt === null && one.status !== 'resolved' && one.status !== 'closed';

/** One thing owed to the customer; `id` is that of the promise or the follow-up. */
export interface Owed {
  kind: Clock | 'promise' | 'follow-up' | 'close-loop';
  due: string;
  id: string;
  /** The words of a promise. */
  text: string;
}

const openItems = (one: Case): Owed[] => {
  const owed: Owed[] = one.promises
    .filter(({ kept }) => kept === null)
    .map(({ id, text, due }) => ({ kind: 'promise', due, id, text }));
  if (one.acknowledgedAt === null) {
    owed.push({ kind: 'acknowledge', due: one.acknowledgeDue, id: '', text: '' });
  } else if (one.respondedAt === null && one.status !== 'awaiting-customer') {
    // While the customer has the word, nothing but a promise is owed.
    owed.push({ kind: 'response', due: one.responseDue, id: '', text: '' });
  }
  return owed;
};

/** Everything owed to the customer, the earliest first. */
export const owedItems = (one: Case): Owed[] => {
  if (one.erasedAt !== null) return [];
  const followUps = one.followUps
    .filter(({ done }) => done === null)
    .map(({ id, due, kind }): Owed => ({ kind: kind ?? 'follow-up', due, id, text: '' }));
  const owed = isOpen(one) ? [...openItems(one), ...followUps] : followUps;
  return owed.sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
};

/** When the next thing is owed to the customer, or null when nothing is. */
export const nextDue = (one: Case): string | null => owedItems(one)[0]?.due ?? null;

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
