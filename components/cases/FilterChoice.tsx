import type { Narrowing } from '../../lib/insights/narrowing.ts';
import { Choice } from './Choice.tsx';
import { having } from './having.ts';

type Worded = 'status' | 'channel' | 'category' | 'cause' | 'agent';

interface FilterChoiceProps<K extends Worded> {
  field: K;
  label: string;
  /** What it is called to let all of them pass. */
  none: string;
  options: Readonly<Record<NonNullable<Narrowing[K]>, string>>;
  filters: Narrowing;
  onChange(filters: Narrowing): void;
}

/** One field that the list is filtered by. */
export const FilterChoice = <K extends Worded>({
  field,
  filters,
  onChange,
  ...shown
}: FilterChoiceProps<K>) => (
  <Choice<NonNullable<Narrowing[K]>>
    {...shown}
    value={filters[field] ?? ''}
    onChange={(value) => onChange(having(filters, field, value))}
  />
);
