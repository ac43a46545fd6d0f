import type { Case, CaseChange } from '../../lib/cases/case.ts';
import { t } from '../../lib/i18n.ts';
import { lookAt } from '../../lib/insights/look.ts';
import { SavedField } from '../ui/SavedField.tsx';
import { Choice } from './Choice.tsx';
import { caseChoices } from './choices.ts';
import { GestureValue } from './GestureValue.tsx';

interface CaseFieldsProps {
  one: Case;
  /** `text` says in the history what was done. */
  onChange(change: CaseChange, text: string): void;
}

const Chosen = ({ one, onChange }: CaseFieldsProps) => {
  const look = lookAt(one);
  return caseChoices.map(({ name, label, none, options, of, change, told }) => (
    <Choice
      key={name}
      label={label}
      {...(none === undefined ? {} : { none })}
      options={Object.fromEntries(options)}
      value={of(look)}
      onChange={(word) => onChange(change(word), told(word))}
    />
  ));
};

const Written = ({ one, onChange }: CaseFieldsProps) => (
  <>
    <SavedField
      whenLeft
      label={t('field_product')}
      value={one.product}
      most={120}
      onSave={(product) => onChange({ product }, t('history_product'))}
    />
    <SavedField
      whenLeft
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
    <SavedField
      whenLeft
      label={t('field_preventive')}
      value={one.preventiveAction}
      most={2000}
      rows={2}
      onSave={(preventiveAction) => onChange({ preventiveAction }, t('history_preventive'))}
    />
  </>
);

/** What the agent decides and writes about a case. */
export const CaseFields = ({ one, onChange }: CaseFieldsProps) => (
  <>
    <div className="detail-fields">
      <Chosen one={one} onChange={onChange} />
      <GestureValue one={one} onChange={onChange} />
    </div>
    <Written one={one} onChange={onChange} />
  </>
);
