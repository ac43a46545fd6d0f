import { useState } from 'react';
import { locale, t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import { HourFields } from './HourFields.tsx';

type Clocks = Settings['clocks'];

// From Monday, as most weeks of work begin.
const days = [1, 2, 3, 4, 5, 6, 0];

const weekday = new Intl.DateTimeFormat(locale(), { weekday: 'short', timeZone: 'UTC' });
const SUNDAY = Date.UTC(2026, 0, 4);
const nameOf = (day: number): string => weekday.format(SUNDAY + day * 86_400_000);

interface WorkingHoursProps {
  clocks: Clocks;
  save(change: Partial<Clocks>): void;
}

export const WorkingHours = ({ clocks, save }: WorkingHoursProps) => {
  const [refused, refuse] = useState(false);
  const turn = (day: number, on: boolean): void => {
    const next = on ? [...clocks.days, day] : clocks.days.filter((each) => each !== day);
    refuse(next.length === 0);
    if (next.length > 0) save({ days: next });
  };
  return (
    <fieldset className="clock-week">
      <legend>{t('clocks_week')}</legend>
      <div className="clock-days">
        {days.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              checked={clocks.days.includes(day)}
              onChange={({ target }) => turn(day, target.checked)}
            />
            {nameOf(day)}
          </label>
        ))}
      </div>
      {refused && (
        <p role="alert" className="field-error">
          {t('clocks_lastDay')}
        </p>
      )}
      <HourFields hours={clocks.hours} onSave={(hours) => save({ hours })} />
      <p className="field-hint">{t('clocks_weekHint')}</p>
    </fieldset>
  );
};
