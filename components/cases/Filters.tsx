import { t } from '../../lib/i18n.ts';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import { Button } from '../ui/Button.tsx';
import {
  categoryLabels,
  causeLabels,
  channelLabels,
  severityLabels,
  statusLabels,
} from '../ui/labels.ts';
import { Choice } from './Choice.tsx';
import { Day } from './Day.tsx';
import { FilterChoice } from './FilterChoice.tsx';
import './filters.css';
import { having } from './having.ts';

interface NarrowingProps {
  filters: Narrowing;
  onChange(filters: Narrowing): void;
}

interface FiltersProps extends NarrowingProps {
  /** Where they wait behind a button. */
  shown: boolean;
  /** Who logged cases here; one alone is no choice. */
  agents: readonly string[];
}

const statuses = { label: t('field_status'), none: t('filter_anyStatus'), options: statusLabels };
const channels = { label: t('fact_channel'), none: t('filter_anyChannel'), options: channelLabels };
const categories = {
  label: t('field_category'),
  none: t('filter_anyCategory'),
  options: categoryLabels,
};
const causes = {
  label: t('field_cause'),
  none: t('filter_anyCause'),
  options: { ...causeLabels, unknown: t('cause_unknown') },
};

const Severity = ({ filters, onChange }: NarrowingProps) => (
  <Choice
    label={t('field_severity')}
    none={t('filter_anySeverity')}
    options={severityLabels as Record<'1' | '2' | '3' | '4', string>}
    value={filters.severity ? `${filters.severity}` : ''}
    onChange={(value) =>
      onChange(having(filters, 'severity', value ? (Number(value) as 1 | 2 | 3 | 4) : undefined))
    }
  />
);

const Days = ({ filters, onChange }: NarrowingProps) => (
  <>
    <Day
      label={t('filter_from')}
      value={filters.from}
      onChange={(day) => onChange(having(filters, 'from', day))}
    />
    <Day
      label={t('filter_until')}
      value={filters.to}
      onChange={(day) => onChange(having(filters, 'to', day))}
    />
  </>
);

export const Filters = ({ shown, agents, ...of }: FiltersProps) => (
  <form
    className={shown ? 'filters filters-shown' : 'filters'}
    aria-label={t('filters_label')}
    onSubmit={(event) => event.preventDefault()}
  >
    <FilterChoice field="status" {...statuses} {...of} />
    <FilterChoice field="channel" {...channels} {...of} />
    <FilterChoice field="category" {...categories} {...of} />
    <Severity {...of} />
    <FilterChoice field="cause" {...causes} {...of} />
    {agents.length > 1 && (
      <FilterChoice
        field="agent"
        label={t('fact_agent')}
        none={t('filter_anyAgent')}
        options={Object.fromEntries(agents.map((agent) => [agent, agent]))}
        {...of}
      />
    )}
    <Days {...of} />
    {Object.keys(of.filters).length > 0 && (
      <Button kind="quiet" onClick={() => of.onChange({})}>
        {t('filters_clear')}
      </Button>
    )}
  </form>
);
