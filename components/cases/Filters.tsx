import type { CaseFilters } from '../../lib/cases/matches.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from './Choice.tsx';
import './filters.css';
import {
  categoryLabels,
  causeLabels,
  channelLabels,
  severityLabels,
  statusLabels,
} from '../ui/labels.ts';

interface FiltersProps {
  filters: CaseFilters;
  onChange(filters: CaseFilters): void;
}

/** The filters with one of them set, or taken away when the value is empty. */
const having = <K extends keyof CaseFilters>(
  filters: CaseFilters,
  field: K,
  value: CaseFilters[K] | '' | undefined,
): CaseFilters => {
  const { [field]: _, ...rest } = filters;
  return value ? { ...rest, [field]: value } : rest;
};

export const Filters = ({ filters, onChange }: FiltersProps) => {
  const set = <K extends keyof CaseFilters>(field: K, value: CaseFilters[K] | '' | undefined) =>
    onChange(having(filters, field, value));
  const severity = filters.severity ? (`${filters.severity}` as const) : '';
  return (
    <form className="filters" aria-label="Filters">
      <Choice
        label="Status"
        none="Any status"
        options={statusLabels}
        value={filters.status ?? ''}
        onChange={(value) => set('status', value)}
      />
      <Choice
        label="Channel"
        none="Any channel"
        options={channelLabels}
        value={filters.channel ?? ''}
        onChange={(value) => set('channel', value)}
      />
      <Choice
        label="Category"
        none="Any category"
        options={categoryLabels}
        value={filters.category ?? ''}
        onChange={(value) => set('category', value)}
      />
      <Choice
        label="Severity"
        none="Any severity"
        options={severityLabels as Record<'1' | '2' | '3' | '4', string>}
        value={severity}
        onChange={(value) =>
          set('severity', value ? (Number(value) as CaseFilters['severity']) : undefined)
        }
      />
      <Choice
        label="Root cause"
        none="Any cause"
        options={causeLabels}
        value={filters.rootCause ?? ''}
        onChange={(value) => set('rootCause', value)}
      />
      {Object.keys(filters).length > 0 && (
        <Button kind="quiet" onClick={() => onChange({})}>
          Clear filters
        </Button>
      )}
    </form>
  );
};
