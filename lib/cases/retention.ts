import type { Case } from './case.ts';

const DAY = 86_400_000;

export const retainUntil = (created: string, days: number): string =>
  new Date(Date.parse(created) + days * DAY).toISOString();

/** True once a case has been kept as long as it may be, unless a legal hold says otherwise. */
export const isPastRetention = (one: Case, now: Date): boolean =>
  one.erasedAt === null && !one.legalHold && one.retainUntil < now.toISOString();
