import type { Case, CaseChange } from '../../lib/cases/case.ts';
import { t, within } from '../../lib/i18n.ts';
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
      label={t('field_status')}
      options={statusLabels}
      value={one.status}
      onChange={(status) =>
        status && onChange({ status }, t('history_status', within(statusLabels[status])))
      }
    />
    <Choice
      label={t('field_severity')}
      options={severityLabels as Record<`${Severity}`, string>}
      value={`${one.severity}`}
      onChange={(value) =>
        onChange(
          { severity: Number(value) as Severity, severityBy: 'agent' },
          t('history_severity', value),
        )
      }
    />
    <Choice
      label={t('field_category')}
      options={categoryLabels}
      value={one.category}
      onChange={(category) =>
        category && onChange({ category }, t('history_category', within(categoryLabels[category])))
      }
    />
    <Choice
      label={t('field_cause')}
      none={t('cause_unknown')}
      options={causeLabels}
      value={one.rootCause ?? ''}
      onChange={(cause) =>
        onChange(
          { rootCause: cause || null },
          cause ? t('history_cause', within(causeLabels[cause])) : t('history_causeBack'),
        )
      }
    />
    <Choice
      label={t('field_upheld')}
      options={verdictLabels}
      value={one.upheld}
      onChange={(upheld) =>
        upheld && onChange({ upheld }, t('history_upheld', within(verdictLabels[upheld])))
      }
    />
    <Choice
      label={t('field_remedy')}
      none={t('remedy_notYet')}
      options={remedyLabels}
      value={one.remedyGiven ?? ''}
      onChange={(remedy) =>
        onChange(
          { remedyGiven: remedy || null },
          remedy ? t('history_remedy', within(remedyLabels[remedy])) : t('history_remedyBack'),
        )
      }
    />
    <GestureValue one={one} onChange={onChange} />
    <div className="detail-wide">
      <SavedField
        label={t('field_product')}
        value={one.product}
        most={120}
        onSave={(product) => onChange({ product }, t('history_product'))}
      />
    </div>
    <div className="detail-wide">
      <SavedField
        label={t('field_escalatedTo')}
        hint={t('field_escalatedToHint')}
        value={one.escalatedTo}
        most={120}
        onSave={(escalatedTo) =>
          onChange(
            { escalatedTo },
            escalatedTo ? t('history_escalated', escalatedTo) : t('history_escalatedBack'),
          )
        }
      />
    </div>
    <div className="detail-wide">
      <SavedField
        label={t('field_preventive')}
        value={one.preventiveAction}
        most={2000}
        rows={2}
        onSave={(preventiveAction) => onChange({ preventiveAction }, t('history_preventive'))}
      />
    </div>
  </div>
);
