import type { Case, CaseChange } from './case.ts';
import { type Deed, withChange } from './change.ts';
import { laterThan } from './later-than.ts';

/** Fields that a change of status sets by itself. */
const FOLLOWING = ['respondedAt', 'closedAt'] as const;

interface Item {
  id: string;
  changed: string;
}

/** When the status was set by the change that is taken back, by the one before it, and by this. */
interface Stamps {
  at: string | undefined;
  was: string | undefined;
  now: string;
}

/**
 * Those items as they were that the change touched; what it added is closed by `end`. What the change
 * before it touched bears the new stamp of the status, or taking that back too would not find it.
 */
const itemsBack = <T extends Item>(
  here: readonly T[],
  before: readonly T[],
  { at, was, now }: Stamps,
  end: (item: T) => T,
): T[] =>
  here.map((item) => {
    if (item.changed === was) return { ...item, changed: now };
    if (item.changed !== at) return item;
    const old = before.find(({ id }) => id === item.id) ?? end(item);
    return { ...old, changed: old.changed === was ? now : laterThan(now, now) };
  });

const stands = (one: Case, change: CaseChange): boolean =>
  Object.entries(change).every(
    ([field, value]) => JSON.stringify(one[field as keyof Case]) === JSON.stringify(value),
  );

/**
 * The case with a change taken back: its fields as they were before, and with its status all that
 * followed from that, or what is owed to the customer would be lost by an undo. The same object where
 * somebody has changed one of these fields since: that is not ours to take back.
 */
export const withUndone = (
  one: Case,
  before: Case,
  change: CaseChange,
  deed: Deed,
  id: string,
  now: string,
): Case => {
  if (!stands(one, change)) return one;
  const fields = [...Object.keys(change), ...('status' in change ? FOLLOWING : [])];
  const back = Object.fromEntries(fields.map((field) => [field, before[field as keyof Case]]));
  const next = withChange(one, back, deed, id, now);
  if (!('status' in change)) return next;
  const stamps: Stamps = {
    at: one.changed.status,
    was: before.changed.status,
    now: laterThan(one.changed.status, now),
  };
  return {
    ...next,
    followUps: itemsBack(one.followUps, before.followUps, stamps, (item) => ({
      ...item,
      done: item.done ?? now,
    })),
    channelMoves: itemsBack(one.channelMoves, before.channelMoves, stamps, (move) => move),
  };
};
