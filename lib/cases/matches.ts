import type { Case } from './case.ts';
import { isOpen, isOverdue } from './clocks.ts';
import { plain, searched } from './searched.ts';

/** What a list of cases is narrowed to; what is missing narrows nothing. */
export interface CaseFilters {
  /** open: neither resolved nor closed. overdue: something is owed by now. */
  state?: 'open' | 'overdue';
  status?: Case['status'];
  channel?: Case['channel'];
  category?: Case['category'];
  severity?: Case['severity'];
  rootCause?: NonNullable<Case['rootCause']>;
}

/** True where every word of the query is in the case and every filter holds. */
export const matches = (query: string, filters: CaseFilters, now: Date) => {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const { state, ...fields } = filters;
  const wanted = Object.entries(fields) as [keyof Case, unknown][];
  return (one: Case): boolean => {
    if (one.erasedAt !== null) return false;
    if (wanted.some(([field, value]) => value !== undefined && one[field] !== value)) return false;
    if (state === 'open' && !isOpen(one)) return false;
    if (state === 'overdue' && !isOverdue(one, now)) return false;
    if (words.length === 0) return true;
    const text = searched(one);
    return words.every((word) => text.includes(word));
  };
};
