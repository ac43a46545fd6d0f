import type { Case } from '../../lib/cases/case.ts';
import { nextDue, since } from '../../lib/cases/clocks.ts';
import { statuses } from '../../lib/cases/vocabulary.ts';
import { categoryLabels, channelLabels } from '../ui/labels.ts';

export type SortKey =
  | 'received'
  | 'customer'
  | 'category'
  | 'channel'
  | 'severity'
  | 'status'
  | 'due';

export interface Sort {
  by: SortKey;
  down: boolean;
}

export const shownCustomer = (one: Case): string => one.name ?? one.pseudonym;

// Nothing owed sorts after everything owed.
const NEVER = '9999';

const keys: Record<SortKey, (one: Case) => string | number> = {
  received: since,
  customer: (one) => shownCustomer(one).toLowerCase(),
  category: ({ category }) => categoryLabels[category],
  channel: ({ channel }) => channelLabels[channel],
  severity: ({ severity }) => severity,
  status: ({ status }) => statuses.indexOf(status),
  due: (one) => nextDue(one) ?? NEVER,
};

/** Which way a column is sorted when it is chosen first. */
export const startsDown = (by: SortKey): boolean => by === 'received' || by === 'severity';

export const sorted = (cases: readonly Case[], { by, down }: Sort): Case[] => {
  const rows = cases.map((one) => ({ one, key: keys[by](one) }));
  rows.sort((a, b) => {
    const order = a.key < b.key ? -1 : Number(a.key > b.key);
    return (down ? -order : order) || (a.one.created < b.one.created ? 1 : -1);
  });
  return rows.map(({ one }) => one);
};
