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
import './filters.css';

interface FiltersProps {
  filters: Narrowing;
  /** Who logged cases here; one alone is no choice. */
  agents: readonly string[];
  onChange(filters: Narrowing): void;
}

/** The filters with one of them set, or taken away when the value is empty. */
export const having = <K extends keyof Narrowing>(
  filters: Narrowing,
  field: K,
  value: Narrowing[K] | '' | undefined,
): Narrowing => {
  const { [field]: _, ...rest } = filters;
  return value ? { ...rest, [field]: value } : rest;
};

const causes = { ...causeLabels, unknown: t('cause_unknown') };

export const Filters = ({ filters, agents, onChange }: FiltersProps) => {
  const set = <K extends keyof Narrowing>(field: K, value: Narrowing[K] | '' | undefined) =>
    onChange(having(filters, field, value));
  const severity = filters.severity ? (`${filters.severity}` as const) : '';
  return (
    <form
      className="filters"
      aria-label={t('filters_label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={t('field_status')}
        none={t('filter_anyStatus')}
        options={statusLabels}
        value={filters.status ?? ''}
        onChange={(value) => set('status', value)}
      />
      <Choice
        label={t('fact_channel')}
        none={t('filter_anyChannel')}
        options={channelLabels}
        value={filters.channel ?? ''}
        onChange={(value) => set('channel', value)}
      />
      <Choice
        label={t('field_category')}
        none={t('filter_anyCategory')}
        options={categoryLabels}
        value={filters.category ?? ''}
        onChange={(value) => set('category', value)}
      />
      <Choice
        label={t('field_severity')}
        none={t('filter_anySeverity')}
        options={severityLabels as Record<'1' | '2' | '3' | '4', string>}
        value={severity}
        onChange={(value) =>
          set('severity', value ? (Number(value) as Narrowing['severity']) : undefined)
        }
      />
      <Choice
        label={t('field_cause')}
        none={t('filter_anyCause')}
        options={causes}
        value={filters.cause ?? ''}
        onChange={(value) => set('cause', value)}
      />
      {agents.length > 1 && (
        <Choice
          label={t('fact_agent')}
          none={t('filter_anyAgent')}
          options={Object.fromEntries(agents.map((agent) => [agent, agent]))}
          value={filters.agent ?? ''}
          onChange={(value) => set('agent', value)}
        />
      )}
      <Day label={t('filter_from')} value={filters.from} onChange={(day) => set('from', day)} />
      <Day label={t('filter_until')} value={filters.to} onChange={(day) => set('to', day)} />
      {Object.keys(filters).length > 0 && (
        <Button kind="quiet" onClick={() => onChange({})}>
          {t('filters_clear')}
        </Button>
      )}
    </form>
  );
};
