import { useDesk } from './desk.ts';
import { Filters } from './Filters.tsx';

/** The filters beside the list. A register without cases has nothing to filter. */
export const FilterPane = () => {
  const { asked, counts, known, views } = useDesk();
  if (counts.all === 0 && !known.loading) return null;
  return (
    <Filters
      shown={views.filtersShown}
      filters={asked.filters}
      agents={counts.agents}
      onChange={asked.setFilters}
    />
  );
};
