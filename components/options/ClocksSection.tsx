import { locale, t } from '../../lib/i18n.ts';
import { askNotifications } from '../../lib/settings/notification-access.ts';
import type { Settings } from '../../lib/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import './clocks.css';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import type { SectionProps } from './section.ts';
import { TargetField } from './TargetField.tsx';

type Clocks = Settings['clocks'];

// From Monday, as most weeks of work begin.
const days = [1, 2, 3, 4, 5, 6, 0];

const weekday = new Intl.DateTimeFormat(locale(), { weekday: 'short', timeZone: 'UTC' });
const SUNDAY = Date.UTC(2026, 0, 4);
const nameOf = (day: number): string => weekday.format(SUNDAY + day * 86_400_000);

const clockOf = (minute: number): string =>
  `${`${Math.floor(minute / 60)}`.padStart(2, '0')}:${`${minute % 60}`.padStart(2, '0')}`;

/** Midnight at the end of the day is 24 hours, which no clock shows. */
const minuteOf = (clock: string, isEnd: boolean): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const at = hour * 60 + minute;
  return isEnd && at === 0 ? 1440 : at;
};

const HourField = ({
  label,
  minute,
  onChange,
}: {
  label: string;
  minute: number;
  onChange(clock: string): void;
}) => (
  <label className="clock-hour">
    {label}
    <input
      type="time"
      className="field-input"
      value={clockOf(minute % 1440)}
      onChange={({ target }) => target.value && onChange(target.value)}
    />
  </label>
);

const WorkingHours = ({
  clocks,
  save,
}: {
  clocks: Clocks;
  save(change: Partial<Clocks>): void;
}) => {
  const { from, to } = clocks.hours;
  const set = (hours: Clocks['hours']): void => {
    if (hours.to - hours.from >= 60) save({ hours });
  };
  const turn = (day: number, on: boolean): void => {
    const next = on ? [...clocks.days, day] : clocks.days.filter((each) => each !== day);
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
      <div className="clock-days">
        <HourField
          label={t('clocks_from')}
          minute={from}
          onChange={(clock) => set({ from: minuteOf(clock, false), to })}
        />
        <HourField
          label={t('clocks_to')}
          minute={to}
          onChange={(clock) => set({ from, to: minuteOf(clock, true) })}
        />
      </div>
      <p className="field-hint">{t('clocks_weekHint')}</p>
    </fieldset>
  );
};

const targets = {
  'acknowledge public': 'target_firstReplyPublic',
  'acknowledge private': 'target_firstReplyPrivate',
  'response public': 'target_answerPublic',
  'response private': 'target_answerPrivate',
} as const;

/** How soon a customer is answered, and whether the browser says when something is due. */
export const ClocksSection = ({ settings, onChange }: SectionProps) => {
  const { clocks } = settings;
  const save = (change: Partial<Clocks>): void => onChange({ clocks: { ...clocks, ...change } });
  const setTarget = (
    clock: 'acknowledge' | 'response',
    place: 'public' | 'private',
    target: Clocks['response']['public'],
  ): void => save({ [clock]: { ...clocks[clock], [place]: target } });
  return (
    <section className="options-section" aria-labelledby="clocks">
      <h2 id="clocks">{t('clocks_title')}</h2>
      <SetByOrganisation setting="clocks">
        <WorkingHours clocks={clocks} save={save} />
        <div className="options-grid">
          {(['acknowledge', 'response'] as const).flatMap((clock) =>
            (['public', 'private'] as const).map((place) => (
              <TargetField
                key={`${clock} ${place}`}
                label={t(targets[`${clock} ${place}`])}
                target={clocks[clock][place]}
                onSave={(target) => setTarget(clock, place, target)}
              />
            )),
          )}
        </div>
        <p className="field-hint">{t('clocks_hint')}</p>
        <Switch
          label={t('clocks_notify')}
          hint={t('clocks_notifyHint')}
          checked={clocks.notify}
          onChange={(notify) => {
            if (!notify) save({ notify });
            else void askNotifications().then((may) => may && save({ notify }));
          }}
        />
      </SetByOrganisation>
    </section>
  );
};
