import { useEffect, useId, useRef, useState } from 'react';
import { count, t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';

type Target = Settings['clocks']['response']['public'];

const MOST = 200;

const isFit = (text: string): boolean =>
  Number.isInteger(Number(text)) && Number(text) >= 1 && Number(text) <= MOST;

interface TargetFieldProps {
  label: string;
  target: Target;
  onSave(target: Target): void;
}

/** A number of hours or days; saved as soon as it fits. */
export const TargetField = ({ label, target, onSave }: TargetFieldProps) => {
  const id = useId();
  const [text, setText] = useState(`${target.amount}`);
  const inside = useRef(false);
  useEffect(() => {
    if (!inside.current) setText(`${target.amount}`);
  }, [target.amount]);
  const fits = isFit(text);
  const write = (typed: string): void => {
    inside.current = true;
    setText(typed);
    if (isFit(typed)) onSave({ ...target, amount: Number(typed) });
  };
  const leave = (): void => {
    inside.current = false;
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
          value={text}
          onChange={(event) => write(event.target.value)}
          onBlur={leave}
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
