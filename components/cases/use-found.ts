import { useLiveQuery } from 'dexie-react-hooks';
import type { Case } from '../../lib/cases/case.ts';
import type { CaseFilters } from '../../lib/cases/matches.ts';
import { searchCases } from '../../lib/db.ts';
import { type CaseCounts, countCases } from '../../lib/insights/counts.ts';

/** More rows than this are narrowed by searching, not by scrolling. */
export const MOST_SHOWN = 500;

/** What a live query gives: not yet anything, what it found, or why it could not. */
type Live<T> = T | Error | undefined;

const orError = <T>(query: Promise<T>): Promise<T | Error> =>
  query.catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));

export const useFound = (query: string, filters: CaseFilters): Live<Case[]> =>
  useLiveQuery(() => orError(searchCases(query, filters, MOST_SHOWN + 1)), [query, filters]);

export const useCounts = (now: Date): Live<CaseCounts> =>
  useLiveQuery(
    () => orError(searchCases('', {}, Infinity).then((all) => countCases(all, now))),
    [now],
  );
