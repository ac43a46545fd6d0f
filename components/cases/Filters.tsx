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

const causes = { ...causeLabels, unknown: 'Not known yet' };

export const Filters = ({ filters, agents, onChange }: FiltersProps) => {
  const set = <K extends keyof Narrowing>(field: K, value: Narrowing[K] | '' | undefined) =>
    onChange(having(filters, field, value));
  const severity = filters.severity ? (`${filters.severity}` as const) : '';
  return (
    <form className="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
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
          set('severity', value ? (Number(value) as Narrowing['severity']) : undefined)
        }
      />
      <Choice
        label="Root cause"
        none="Any cause"
        options={causes}
        value={filters.cause ?? ''}
        onChange={(value) => set('cause', value)}
      />
      {agents.length > 1 && (
        <Choice
          label="Agent"
          none="Any agent"
          options={Object.fromEntries(agents.map((agent) => [agent, agent]))}
          value={filters.agent ?? ''}
          onChange={(value) => set('agent', value)}
        />
      )}
      <Day label="Received from" value={filters.from} onChange={(day) => set('from', day)} />
      <Day label="Received until" value={filters.to} onChange={(day) => set('to', day)} />
      {Object.keys(filters).length > 0 && (
        <Button kind="quiet" onClick={() => onChange({})}>
          Clear filters
        </Button>
      )}
    </form>
  );
};
