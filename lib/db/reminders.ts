import type { Case } from '../cases/case.ts';
import { casesById } from '../db.ts';
import { guarded, opened } from './open.ts';
import { tellWritten } from './tell-written.ts';

export interface Reminders {
  /** How many cases owe something by now and are not put off. */
  due: number;
  /** When the next one will; null when none is waiting. */
  next: string | null;
}

/** The cases put off beyond now. */
const putOff = async (stamp: string): Promise<Map<string, string>> => {
  const off = await opened().db.snoozes.toArray();
  return new Map(off.flatMap(({ id, until }) => (until > stamp ? [[id, until] as const] : [])));
};

/** What is due now and what next, without the cases put off until later. No case is read. */
export const reminders = (now: Date): Promise<Reminders> =>
  guarded(async () => {
    const { dues } = opened().db;
    const stamp = now.toISOString();
    const off = await putOff(stamp);
    const rows = await dues.bulkGet([...off.keys()]);
    const waiting = rows.flatMap((one) => (one ? [one] : []));
    const over = await dues.where('at').below(stamp).count();
    const first = await dues
      .where('at')
      .aboveOrEqual(stamp)
      .filter(({ id }) => !off.has(id))
      .first();
    const then = waiting.map(({ id, at }) => [off.get(id) ?? '', at].sort()[1] ?? at);
    return {
      due: over - waiting.filter(({ at }) => at < stamp).length,
      next: [...then, ...(first ? [first.at] : [])].sort()[0] ?? null,
    };
  });

/** The cases that reminders count, the longest overdue first. */
export const casesDueNow = async (now: Date): Promise<Case[]> => {
  const ids = await guarded(async () => {
    const stamp = now.toISOString();
    const off = await putOff(stamp);
    const over = await opened().db.dues.where('at').below(stamp).primaryKeys();
    return over.filter((id) => !off.has(id));
  });
  return casesById(ids);
};

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
