import { useEffect } from 'react';
import { useDesk } from './desk.ts';
import { Filters } from './Filters.tsx';

/** The filters beside the list. A register without cases has nothing to filter. */
export const FilterPane = () => {
  const { asked, counts, known, views } = useDesk();
  const { filtersShown } = views;
  // Where they wait behind a button they come before it: who asked for them goes on there.
  useEffect(() => {
    if (filtersShown) document.querySelector<HTMLElement>('.filters select')?.focus();
  }, [filtersShown]);
  if (counts.all === 0 && !known.loading) return null;
  return (
    <Filters
      shown={filtersShown}
      filters={asked.filters}
      agents={counts.agents}
      onChange={asked.setFilters}
    />
  );
};
