import { type Case, changeable } from './case.ts';
import { erased } from './erase.ts';

/** The same text for the same value, whatever order its keys were written in. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';

/** One total order over values. Nothing is the least, so that what one side left out stays. */
const larger = <T>(a: T, b: T): T => {
  if (a === null || a === '') return b;
  if (b === null || b === '') return a;
  return canonical(a) >= canonical(b) ? a : b;
};

const later = (a: string, b: string): string => (a > b ? a : b);

const earlier = (a: string, b: string): string => (later(a, b) === a ? b : a);

const earliest = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : earlier(a, b);

interface Item {
  changed?: string;
  at?: string;
}

/** Both lists in one; of two items with one key the later changed stays. */
const union = <T extends Item>(a: readonly T[], b: readonly T[], key: (item: T) => string): T[] => {
  const all = new Map<string, T>();
  for (const item of [...a, ...b]) {
    const other = all.get(key(item));
    const stamps = [other?.changed ?? '', item.changed ?? ''] as const;
    if (!other || stamps[1] > stamps[0]) all.set(key(item), item);
    else if (stamps[0] === stamps[1]) all.set(key(item), larger(other, item));
  }
  return [...all.values()].sort((x, y) => {
    const [one, two] = [`${x.at ?? ''} ${key(x)}`, `${y.at ?? ''} ${key(y)}`];
    return one < two ? -1 : Number(one > two);
  });
};

const stamps = (a: Case, b: Case): Case['changed'] => {
  const all = { ...a.changed };
  for (const [field, at] of Object.entries(b.changed)) all[field] = later(all[field] ?? '', at);
  return all;
};

const byId = ({ id }: { id: string }): string => id;

/**
 * Two revisions of one case as one. Field by field the later change stays; what is only added to is
 * kept from both; what was erased in either stays erased. The same result in any order and any
 * number of times, because each field takes the larger of two under one total order.
 */
export const mergeCases = (a: Case, b: Case): Case => {
  if (a.id !== b.id) throw new Error('Only revisions of one case can be merged.');
  const merged: Case = { ...a };
  const fields = new Set<string>(changeable);
  for (const field of Object.keys(a) as (keyof Case)[]) {
    const [one, two] = [a.changed[field] ?? '', b.changed[field] ?? ''];
    const value =
      fields.has(field) && one !== two
        ? (one > two ? a : b)[field]
        : larger<Case[keyof Case]>(a[field], b[field]);
    Object.assign(merged, { [field]: value });
  }
  Object.assign(merged, {
    changed: stamps(a, b),
    created: earlier(a.created, b.created),
    updated: later(a.updated, b.updated),
    acknowledgedAt: earliest(a.acknowledgedAt, b.acknowledgedAt),
    actions: union(a.actions, b.actions, byId),
    promises: union(a.promises, b.promises, byId),
    followUps: union(a.followUps, b.followUps, byId),
    channelMoves: union(a.channelMoves, b.channelMoves, byId),
    replies: union(a.replies, b.replies, ({ message }) => message),
    erasedAt: earliest(a.erasedAt, b.erasedAt),
  } satisfies Partial<Case>);
  return merged.erasedAt === null ? merged : erased(merged, merged.erasedAt);
};
