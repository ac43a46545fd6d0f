import type { Case, CaseChange } from '../../lib/cases/case.ts';
import {
  categoryLabels,
  causeLabels,
  remedyLabels,
  severityLabels,
  statusLabels,
  verdictLabels,
} from '../ui/labels.ts';
import { SavedField } from '../ui/SavedField.tsx';
import { Choice } from './Choice.tsx';
import { GestureValue } from './GestureValue.tsx';

interface CaseFieldsProps {
  one: Case;
  /** `text` says in the history what was done. */
  onChange(change: CaseChange, text: string): void;
}

type Severity = Case['severity'];

export const CaseFields = ({ one, onChange }: CaseFieldsProps) => (
  <div className="detail-fields">
    <Choice
      label="Status"
      options={statusLabels}
      value={one.status}
      onChange={(status) =>
        status && onChange({ status }, `Status set to ${statusLabels[status].toLowerCase()}`)
      }
    />
    <Choice
      label="Severity"
      options={severityLabels as Record<`${Severity}`, string>}
      value={`${one.severity}`}
      onChange={(value) =>
        onChange(
          { severity: Number(value) as Severity, severityBy: 'agent' },
          `Severity set to ${value}`,
        )
      }
    />
    <Choice
      label="Category"
      options={categoryLabels}
      value={one.category}
      onChange={(category) =>
        category &&
        onChange({ category }, `Category set to ${categoryLabels[category].toLowerCase()}`)
      }
    />
    <Choice
      label="Root cause"
      none="Not known yet"
      options={causeLabels}
      value={one.rootCause ?? ''}
      onChange={(cause) =>
        onChange(
          { rootCause: cause || null },
          cause ? `Root cause set to ${causeLabels[cause].toLowerCase()}` : 'Root cause taken back',
        )
      }
    />
    <Choice
      label="Complaint upheld"
      options={verdictLabels}
      value={one.upheld}
      onChange={(upheld) =>
        upheld && onChange({ upheld }, `Upheld: ${verdictLabels[upheld].toLowerCase()}`)
      }
    />
    <Choice
      label="Remedy given"
      none="None yet"
      options={remedyLabels}
      value={one.remedyGiven ?? ''}
      onChange={(remedy) =>
        onChange(
          { remedyGiven: remedy || null },
          remedy ? `Remedy given: ${remedyLabels[remedy].toLowerCase()}` : 'Remedy taken back',
        )
      }
    />
    <GestureValue one={one} onChange={onChange} />
    <div className="detail-wide">
      <SavedField
        label="Product"
        value={one.product}
        most={120}
        onSave={(product) => onChange({ product }, 'Product changed')}
      />
    </div>
    <div className="detail-wide">
      <SavedField
        label="What keeps it from happening again"
        value={one.preventiveAction}
        most={2000}
        rows={2}
        onSave={(preventiveAction) => onChange({ preventiveAction }, 'Preventive action changed')}
      />
    </div>
  </div>
);
