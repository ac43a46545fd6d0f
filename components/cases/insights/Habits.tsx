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

/** What the draft check said and what became of it, counted in this browser and for one's own eyes. */
export const Habits = ({ now }: { now: Date }) => {
  const { habits, forgotten, forget, undo } = useHabits();
  const [days, setDays] = useState<keyof typeof spans>(30);
  const rows = habits ? rowsOf(habits, days, now) : [];
  const some = habits !== null && Object.keys(habits).length > 0;
  return (
    <Chart title={TITLE} told={t('habits_told')} wide>
      {some && (
        <div className="habits-acts">
          <Choice
            label={t('habits_over')}
            options={spans as Record<`${keyof typeof spans}`, string>}
            value={`${days}`}
            onChange={(value) => setDays(Number(value) as keyof typeof spans)}
          />
          <Button kind="quiet" onClick={forget}>
            {t('habits_forget')}
          </Button>
        </div>
      )}
      {rows.length === 0 && (
        <p className="chart-empty" role="status">
          {forgotten ? t('habits_forgotten') : t('habits_none')}{' '}
          {forgotten && (
            <Button kind="quiet" onClick={undo}>
              {t('undo')}
            </Button>
          )}
        </p>
      )}
      {rows.length > 0 && (
        <>
          <HabitBars rows={rows} />
          <Behind
            label={TITLE}
            heads={[t('head_habit'), t('head_shown'), t('head_replaced'), t('head_dismissed')]}
            lines={rows.map(({ key, label, counts }) => ({
              key,
              head: label,
              cells: [counts.shown, counts.accepted, counts.dismissed].map((count) =>
                written(count),
              ),
            }))}
          />
        </>
      )}
    </Chart>
  );
};
