import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { casesById } from '../../lib/db.ts';

const none = new Map<string, Case>();

/** The whole of the cases that are in sight, as the register has them now. */
export const useRows = (ids: readonly string[]): ReadonlyMap<string, Case> => {
  const key = ids.join(' ');
  const rows = useLiveQuery(() => casesById(ids).catch((): Case[] => []), [key]);
  return useMemo(() => (rows ? new Map(rows.map((one) => [one.id, one])) : none), [rows]);
};
