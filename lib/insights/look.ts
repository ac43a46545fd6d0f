import type { Case } from '../cases/case.ts';
import { isOpen, nextDue, since } from '../cases/clocks.ts';

const MINUTE = 60_000;
const START = Date.UTC(2000, 0, 1);
/** Later than every minute: what is not owed, or did not come to be. */
export const NEVER = 2 ** 25 - 1;

/** Minutes since 2000: small integers take a fourth of what a string or a float would. */
export const minuteOf = (time: string | Date): number =>
  Math.min(
    NEVER - 1,
    Math.max(
      0,
      Math.floor((Number(typeof time === 'string' ? Date.parse(time) : time) - START) / MINUTE),
    ),
  );

export const dateOf = (minute: number): Date => new Date(START + minute * MINUTE);

/** What finding, sorting and counting need of a case: small, so that every case fits in memory. */
export interface Look {
  id: string;
  created: number;
  since: number;
  due: number;
  status: Case['status'];
  open: boolean;
  channel: Case['channel'];
  category: Case['category'];
  severity: Case['severity'];
  cause: Case['rootCause'];
  product: string;
  agent: string;
  customer: string;
  /** The pseudonym even where the name is kept: two customers may share a name. */
  pseudonym: string;
  remedySought: Case['remedySought'];
  remedyGiven: Case['remedyGiven'];
  amount: number;
  currency: string;
  upheld: Case['upheld'];
  /** Minutes from the customer's message to the first reply; NEVER where either is not known. */
  firstReply: number;
  acknowledgeDue: number;
  acknowledged: number;
  reopened: boolean;
}

const wasReopened = (one: Case): boolean =>
  one.status === 'reopened' ||
  one.actions.some(
    // What was logged before there was a kind for it says so in English.
    ({ kind, text }) => kind === 'reopened' || (kind === 'status' && text.endsWith('reopened')),
  );

const maybeMinute = (time: string | null): number => (time === null ? NEVER : minuteOf(time));

const words = new Map<string, string>();
/** One string for one word: every row read from storage brings its own copy otherwise. */
const shared = <T extends string | null>(word: T): T => {
  if (word === null) return word;
  const kept = words.get(word);
  if (kept !== undefined) return kept as T;
  words.set(word, word);
  return word;
};

export const lookAt = (one: Case): Look => {
  const acknowledged = maybeMinute(one.acknowledgedAt);
  const pseudonym = shared(one.pseudonym);
  return {
    id: one.id,
    created: minuteOf(one.created),
    since: minuteOf(since(one)),
    due: maybeMinute(nextDue(one)),
    status: shared(one.status),
    open: isOpen(one),
    channel: shared(one.channel),
    category: shared(one.category),
    severity: one.severity,
    cause: shared(one.rootCause),
    product: shared(one.product.trim()),
    agent: shared(one.agent),
    customer: one.name === null ? pseudonym : shared(one.name),
    pseudonym,
    remedySought: shared(one.remedySought),
    remedyGiven: shared(one.remedyGiven),
    amount: one.amount ?? 0,
    currency: shared(one.currency),
    upheld: shared(one.upheld),
    firstReply:
      one.received === null || acknowledged === NEVER
        ? NEVER
        : Math.max(0, acknowledged - minuteOf(one.received)),
    acknowledgeDue: minuteOf(one.acknowledgeDue),
    acknowledged,
    reopened: wasReopened(one),
  };
};
