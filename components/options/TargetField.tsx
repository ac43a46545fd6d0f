import { useId } from 'react';
import { count, t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import { useTyped } from '../ui/use-typed.ts';

type Target = Settings['clocks']['response']['public'];

const MOST = 200;

const isFit = (text: string): boolean =>
  Number.isInteger(Number(text)) && Number(text) >= 1 && Number(text) <= MOST;

interface TargetFieldProps {
  label: string;
  target: Target;
  onSave(target: Target): void;
}

interface UnitChoiceProps {
  unit: Target['unit'];
  onChange(unit: Target['unit']): void;
}

const UnitChoice = ({ unit, onChange }: UnitChoiceProps) => (
  <select
    className="field-input"
    aria-label={t('target_unit')}
    value={unit}
    onChange={(event) => onChange(event.target.value as Target['unit'])}
  >
    <option value="hours">{t('target_hours')}</option>
    <option value="days">{t('target_days')}</option>
  </select>
);

/** A number of hours or days; saved as soon as it fits. */
export const TargetField = ({ label, target, onSave }: TargetFieldProps) => {
  const id = useId();
  const { typed, write, leave } = useTyped(`${target.amount}`);
  const fits = isFit(typed);
  const change = (text: string): void => {
    write(text);
    if (isFit(text)) onSave({ ...target, amount: Number(text) });
  };
  return (
    <fieldset className="clock-target">
      <legend className="field-label">{label}</legend>
      <div className="clock-days">
        <input
          type="number"
          min={1}
          max={MOST}
          className="field-input"
          aria-label={t('target_number')}
          aria-invalid={!fits}
          aria-describedby={fits ? undefined : id}
          value={typed}
          onChange={(event) => change(event.target.value)}
          onBlur={leave}
        />
        <UnitChoice unit={target.unit} onChange={(unit) => onSave({ ...target, unit })} />
      </div>
      {!fits && (
        <p id={id} className="field-error">
          {t('number_refused', count(MOST))}
        </p>
      )}
    </fieldset>
  );
};
