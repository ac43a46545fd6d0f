import type { Narrowing } from '../../lib/insights/narrowing.ts';

/** With what the page begins, by the end of its address: #open, #overdue, or the id of one case. */
export const beginWith = (hash: string): { filters: Narrowing; selected: string | null } => {
  const asked = hash.replace(/^#/, '');
  if (asked === 'open' || asked === 'overdue') return { filters: { state: asked }, selected: null };
  return { filters: {}, selected: asked || null };
};
