import type { Case, CaseChange } from '../../lib/cases/case.ts';
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
    onChange(
      { value },
      value ? `Value of the gesture: ${value}` : 'Value of the gesture taken back',
    );
  return names.length === 0 ? (
    <SavedField
      label="Value the gesture serves"
      hint="The values listed in the settings can be chosen here."
      value={one.value}
      most={120}
      onSave={save}
    />
  ) : (
    <Choice
      label="Value the gesture serves"
      none="Not said yet"
      options={Object.fromEntries(known.map((name) => [name, name]))}
      value={one.value}
      onChange={save}
    />
  );
};
