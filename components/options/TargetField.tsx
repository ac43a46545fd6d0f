import { useEffect, useId, useState } from 'react';
import { count, t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';

type Target = Settings['clocks']['response']['public'];

const MOST = 200;

interface TargetFieldProps {
  label: string;
  target: Target;
  onSave(target: Target): void;
}

/** A number of hours or days; saved when it is left and fits. */
export const TargetField = ({ label, target, onSave }: TargetFieldProps) => {
  const id = useId();
  const [text, setText] = useState(`${target.amount}`);
  useEffect(() => setText(`${target.amount}`), [target.amount]);
  const amount = Number(text);
  const fits = Number.isInteger(amount) && amount >= 1 && amount <= MOST;
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
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => {
            if (fits && amount !== target.amount) onSave({ ...target, amount });
          }}
        />
        <select
          className="field-input"
          aria-label={t('target_unit')}
          value={target.unit}
          onChange={(event) => onSave({ ...target, unit: event.target.value as Target['unit'] })}
        >
          <option value="hours">{t('target_hours')}</option>
          <option value="days">{t('target_days')}</option>
        </select>
      </div>
      {!fits && (
        <p id={id} className="field-error">
          {t('number_refused', count(MOST))}
        </p>
      )}
    </fieldset>
  );
};
