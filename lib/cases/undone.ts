import type { Case, CaseChange } from './case.ts';
import { type Deed, withChange } from './change.ts';
import { laterThan } from './later-than.ts';

/** Fields that a change of status sets by itself. */
const FOLLOWING = ['respondedAt', 'closedAt'] as const;

interface Item {
  id: string;
  changed: string;
}

/** Those items as they were that the change touched; what it added is closed by `end`. */
const itemsBack = <T extends Item>(
  here: readonly T[],
  before: readonly T[],
  at: string | undefined,
  now: string,
  end: (item: T) => T,
): T[] =>
  here.map((item) => {
    if (item.changed !== at) return item;
    const was = before.find(({ id }) => id === item.id) ?? end(item);
    return { ...was, changed: laterThan(item.changed, now) };
  });

/**
 * The case with a change taken back: its fields as they were before, and with its status all that
 * followed from that, or what is owed to the customer would be lost by an undo.
 */
export const withUndone = (
  one: Case,
  before: Case,
  change: CaseChange,
  deed: Deed,
  id: string,
  now: string,
): Case => {
  const fields = [...Object.keys(change), ...('status' in change ? FOLLOWING : [])];
  const back = Object.fromEntries(fields.map((field) => [field, before[field as keyof Case]]));
  const next = withChange(one, back, deed, id, now);
  if (!('status' in change)) return next;
  const at = one.changed.status;
  return {
    ...next,
    followUps: itemsBack(one.followUps, before.followUps, at, now, (item) => ({
      ...item,
      done: item.done ?? now,
    })),
    channelMoves: itemsBack(one.channelMoves, before.channelMoves, at, now, (move) => move),
  };
};
