import { useState } from 'react';
import { t, count as written } from '../../../lib/i18n.ts';
import type { Family } from '../../../lib/lint/rule.ts';
import { type Habits as Counted, habitsSince } from '../../../lib/settings/habits.ts';
import { Button } from '../../ui/Button.tsx';
import { familyLabels } from '../../ui/family-labels.ts';
import { Choice } from '../Choice.tsx';
import { Behind } from './Behind.tsx';
import { Chart } from './Chart.tsx';
import { HabitBars } from './HabitBars.tsx';
import { useHabits } from './use-habits.ts';

const TITLE = t('habits_title');
const DAY = 86_400_000;

const spans = { 7: t('habits_7'), 30: t('habits_30'), 190: t('habits_190') } as const;

const labelOf = (family: string): string =>
  family in familyLabels ? familyLabels[family as Family] : familyLabels.own;

const rowsOf = (habits: Counted, days: number, now: Date) => {
  const from = new Date(now.getTime() - (days - 1) * DAY).toLocaleDateString('sv');
  return habitsSince(habits, from).map(([key, counts]) => ({ key, label: labelOf(key), counts }));
};

type Days = keyof typeof spans;

interface ActsProps {
  days: Days;
  onDays(days: Days): void;
  onForget(): void;
}

const Acts = ({ days, onDays, onForget }: ActsProps) => (
  <div className="habits-acts">
    <Choice
      label={t('habits_over')}
      options={spans as Record<`${Days}`, string>}
      value={`${days}`}
      onChange={(value) => onDays(Number(value) as Days)}
    />
    <Button kind="quiet" onClick={onForget}>
      {t('habits_forget')}
    </Button>
  </div>
);

const None = ({ forgotten, onUndo }: { forgotten: boolean; onUndo(): void }) => (
  <p className="chart-empty" role="status">
    {forgotten ? t('habits_forgotten') : t('habits_none')}{' '}
    {forgotten && (
      <Button kind="quiet" onClick={onUndo}>
        {t('undo')}
      </Button>
    )}
  </p>
);

const heads = [t('head_habit'), t('head_shown'), t('head_replaced'), t('head_dismissed')];

const linesOf = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ key, label, counts }) => ({
    key,
    head: label,
    cells: [counts.shown, counts.accepted, counts.dismissed].map((count) => written(count)),
  }));

/** What the draft check said and what became of it, counted in this browser and for one's own eyes. */
export const Habits = ({ now }: { now: Date }) => {
  const { habits, forgotten, forget, undo } = useHabits();
  const [days, setDays] = useState<Days>(30);
  const rows = habits ? rowsOf(habits, days, now) : [];
  const some = habits !== null && Object.keys(habits).length > 0;
  return (
    <Chart title={TITLE} told={t('habits_told')} wide>
      {some && <Acts days={days} onDays={setDays} onForget={forget} />}
      {rows.length === 0 && <None forgotten={forgotten} onUndo={undo} />}
      {rows.length > 0 && (
        <>
          <HabitBars rows={rows} />
          <Behind label={TITLE} heads={heads} lines={linesOf(rows)} />
        </>
      )}
    </Chart>
  );
};
