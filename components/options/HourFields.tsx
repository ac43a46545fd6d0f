import { useId } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import { useTyped } from '../ui/use-typed.ts';

type Hours = Settings['clocks']['hours'];

const clockOf = (minute: number): string => {
  const at = minute % 1440;
  return `${`${Math.floor(at / 60)}`.padStart(2, '0')}:${`${at % 60}`.padStart(2, '0')}`;
};

/** Midnight at the end of the day is 24 hours, which no clock shows. Not a number where a time is missing. */
const minuteOf = (clock: string, isEnd: boolean): number => {
  const [hour = Number.NaN, minute = Number.NaN] = clock.split(':').map(Number);
  const at = hour * 60 + minute;
  return isEnd && at === 0 ? 1440 : at;
};

const shownOf = ({ from, to }: Hours) => ({ from: clockOf(from), to: clockOf(to) });
type Shown = ReturnType<typeof shownOf>;

const hoursOf = ({ from, to }: Shown): Hours => ({
  from: minuteOf(from, false),
  to: minuteOf(to, true),
});

const isFit = ({ from, to }: Hours): boolean => to - from >= 60;

interface HourFieldsProps {
  hours: Hours;
  onSave(hours: Hours): void;
}

/** Two times, kept as they are typed: on the way from 17:00 to 18:00 by keys stands 01:00. */
export const HourFields = ({ hours, onSave }: HourFieldsProps) => {
  const id = useId();
  const { typed, write, leave } = useTyped(shownOf(hours));
  const change = (part: Partial<Shown>): void => {
    const next = { ...typed, ...part };
    write(next);
    if (isFit(hoursOf(next))) onSave(hoursOf(next));
  };
  const isWrong = !isFit(hoursOf(typed));
  return (
    <>
      <div className="clock-days">
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className="clock-hour">
            {t(`clocks_${end}`)}
            <input
              type="time"
              className="field-input"
              aria-invalid={isWrong}
              aria-describedby={isWrong ? id : undefined}
              value={typed[end]}
              onChange={({ target }) => change({ [end]: target.value })}
              onBlur={leave}
            />
          </label>
        ))}
      </div>
      {isWrong && (
        <p id={id} className="field-error">
          {t('clocks_hoursRefused')}
        </p>
      )}
    </>
  );
};
