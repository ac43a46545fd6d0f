import type { CaseChange } from '../../lib/cases/case.ts';
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
  <section className="bulk" aria-label="Picked cases">
    <p className="bulk-count" role="status">
      {count === 1 ? '1 case picked' : `${count.toLocaleString()} cases picked`}
    </p>
    <SetTo
      label="Set status"
      options={statusLabels}
      onSet={(status) =>
        onChange({ status }, `Status set to ${statusLabels[status].toLowerCase()}`)
      }
    />
    <SetTo
      label="Set category"
      options={categoryLabels}
      onSet={(category) =>
        onChange({ category }, `Category set to ${categoryLabels[category].toLowerCase()}`)
      }
    />
    <SetTo
      label="Set root cause"
      options={causeLabels}
      onSet={(rootCause) =>
        onChange({ rootCause }, `Root cause set to ${causeLabels[rootCause].toLowerCase()}`)
      }
    />
    <Button className="delete" onClick={onDelete}>
      Delete
    </Button>
    <Button kind="quiet" onClick={onClear}>
      Pick none
    </Button>
  </section>
);
