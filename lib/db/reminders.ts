import type { Case } from '../cases/case.ts';
import { isOverdue, nextDue } from '../cases/clocks.ts';
import { dueCases } from '../db.ts';
import { guarded, opened } from './open.ts';
import { tellWritten } from './tell-written.ts';

export interface Reminders {
  /** How many cases owe something by now and are not put off. */
  due: number;
  /** When the next one will; null when none is waiting. */
  next: string | null;
}

interface Sorted {
  due: Case[];
  next: string | null;
}

/** What is due now and what next, without the cases put off until later. */
const sorted = async (now: Date): Promise<Sorted> => {
  const off = await guarded(() => opened().db.snoozes.toArray());
  const until = new Map(off.map(({ id, until: at }) => [id, at]));
  const stamp = now.toISOString();
  const due: Case[] = [];
  let next: string | null = null;
  for (const one of await dueCases()) {
    const snoozed = until.get(one.id) ?? '';
    const at = nextDue(one) ?? '';
    if (isOverdue(one, now) && snoozed <= stamp) {
      due.push(one);
      continue;
    }
    const then = [snoozed, at].sort()[1] ?? at;
    if (next === null || then < next) next = then;
  }
  return { due, next };
};

export const reminders = async (now: Date): Promise<Reminders> => {
  const { due, next } = await sorted(now);
  return { due: due.length, next };
};

/** The cases that reminders count, the longest overdue first. */
export const casesDueNow = async (now: Date): Promise<Case[]> => (await sorted(now)).due;

/** No reminder of this case before then. What is owed stays owed, and is shown as overdue all the same. */
export const snooze = (id: string, until: string): Promise<void> =>
  guarded(async () => {
    await opened().db.snoozes.put({ id, until });
    tellWritten();
  });

export const unsnooze = (id: string): Promise<void> =>
  guarded(async () => {
    await opened().db.snoozes.delete(id);
    tellWritten();
  });
