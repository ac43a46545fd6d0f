import { t } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { useDesk } from './desk.ts';
import { Figures } from './Figures.tsx';
import { FilterChips } from './FilterChips.tsx';
import './over-list.css';
import { having } from './having.ts';

const BackToInsights = () => {
  const { views, walk } = useDesk();
  const { goBack } = views;
  if (!goBack) return null;
  const go = (): void => {
    goBack();
    walk.toInsights();
  };
  return (
    <Button kind="quiet" onClick={go}>
      ← {t('narrowed_back')}
    </Button>
  );
};

/** What stands over the list: its figures, and what it is narrowed to. */
export const OverList = () => {
  const { asked, counts, views } = useDesk();
  if (counts.all === 0) return null;
  return (
    <div className="over-list">
      {views.view === 'cases' && (
        <Figures
          counts={counts}
          state={asked.filters.state}
          onState={(state) => asked.setFilters(having(asked.filters, 'state', state))}
        />
      )}
      <Button
        className="filters-toggle"
        aria-expanded={views.filtersShown}
        onClick={() => views.showFilters(!views.filtersShown)}
      >
        {t('filters_label')}
      </Button>
      <BackToInsights />
      <FilterChips asked={asked} />
    </div>
  );
};
