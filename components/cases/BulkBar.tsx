import type { CaseChange } from '../../lib/cases/case.ts';
import { t, tCount, within } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { categoryLabels, causeLabels, statusLabels } from '../ui/labels.ts';
import './bulk.css';

interface BulkBarProps {
  count: number;
  /** `text` says what was done. */
  onChange(change: CaseChange, text: string): void;
  onDelete(): void;
  onClear(): void;
}

interface SetProps<T extends string> {
  label: string;
  options: Readonly<Record<T, string>>;
  onSet(value: T): void;
}

/** A list that acts when a word is chosen, and is as it was after. */
const SetTo = <T extends string>({ label, options, onSet }: SetProps<T>) => (
  <select
    className="field-input bulk-set"
    aria-label={label}
    value=""
    onChange={(event) => event.target.value && onSet(event.target.value as T)}
  >
    <option value="">{label}</option>
    {(Object.entries(options) as [T, string][]).map(([word, said]) => (
      <option key={word} value={word}>
        {said}
      </option>
    ))}
  </select>
);

/** What can be done with all the picked cases at once; each with a way back. */
export const BulkBar = ({ count, onChange, onDelete, onClear }: BulkBarProps) => (
  <section className="bulk" aria-label={t('bulk_label')}>
    <p className="bulk-count" role="status">
      {tCount('bulk_picked', count)}
    </p>
    <SetTo
      label={t('bulk_status')}
      options={statusLabels}
      onSet={(status) => onChange({ status }, t('history_status', within(statusLabels[status])))}
    />
    <SetTo
      label={t('bulk_category')}
      options={categoryLabels}
      onSet={(category) =>
        onChange({ category }, t('history_category', within(categoryLabels[category])))
      }
    />
    <SetTo
      label={t('bulk_cause')}
      options={causeLabels}
      onSet={(rootCause) =>
        onChange({ rootCause }, t('history_cause', within(causeLabels[rootCause])))
      }
    />
    <Button className="delete" onClick={onDelete}>
      {t('bulk_delete')}
    </Button>
    <Button kind="quiet" onClick={onClear}>
      {t('pick_none')}
    </Button>
  </section>
);
