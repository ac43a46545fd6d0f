import { useDeferredValue, useState } from 'react';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import type { Sort } from '../../lib/insights/order.ts';
import { beginWith } from './begin-with.ts';
import { having } from './having.ts';

/** What is asked of the register: words, filters and an order. */
export const useAsked = () => {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<Narrowing>(() => beginWith(location.hash).filters);
  const [sort, setSort] = useState<Sort>({ by: 'due', down: false });
  // What is typed shows at once; the list follows when it has the time.
  const words = useDeferredValue(query);
  return {
    query,
    words,
    filters,
    sort,
    narrowed: words.trim() !== '' || Object.keys(filters).length > 0,
    setQuery,
    setFilters,
    setSort,
    /** Without one filter, or without the words. */
    without: (field: keyof Narrowing | 'query'): void => {
      if (field === 'query') setQuery('');
      else setFilters(having(filters, field, undefined));
    },
    clear: (): void => {
      setQuery('');
      setFilters({});
    },
  };
};

export type Asked = ReturnType<typeof useAsked>;
