import { useMemo, useState } from 'react';
import { beginWith } from './begin-with.ts';
import type { Known } from './use-cases.ts';
import { useOthers } from './use-others.ts';
import { useRows } from './use-rows.ts';

/** The case beside the table. */
export const useOpened = (known: Known) => {
  const [id, open] = useState<string | null>(() => beginWith(location.hash).selected);
  const ids = useMemo(() => (id === null ? [] : [id]), [id]);
  const one = useRows(ids).get(id ?? '');
  return { id, one, others: useOthers(known, one?.pseudonym), open };
};
