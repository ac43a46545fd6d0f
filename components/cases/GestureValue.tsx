import type { Case, CaseChange } from '../../lib/cases/case.ts';
import { t } from '../../lib/i18n.ts';
import { SavedField } from '../ui/SavedField.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { Choice } from './Choice.tsx';

interface GestureValueProps {
  one: Case;
  onChange(change: CaseChange, text: string): void;
}

/** What was given on top of putting it right; the rest of the remedies are owed. */
const GESTURES: ReadonlySet<Case['remedyGiven']> = new Set(['credit', 'other']);

/** Which of the team's values a gesture served; asked only where there was one. */
export const GestureValue = ({ one, onChange }: GestureValueProps) => {
  const { settings } = useSettings();
  if (!GESTURES.has(one.remedyGiven) && one.value === '') return null;
  const names = settings?.values.map(({ name }) => name) ?? [];
  // A value taken off the list stays with the cases it was named in.
  const known = one.value && !names.includes(one.value) ? [...names, one.value] : names;
  const save = (value: string): void =>
    onChange({ value }, value ? t('history_value', value) : t('history_valueBack'));
  return names.length === 0 ? (
    <SavedField
      whenLeft
      label={t('field_value')}
      hint={t('field_valueHint')}
      value={one.value}
      most={120}
      onSave={save}
    />
  ) : (
    <Choice
      label={t('field_value')}
      none={t('value_notYet')}
      options={Object.fromEntries(known.map((name) => [name, name]))}
      value={one.value}
      onChange={save}
    />
  );
};
