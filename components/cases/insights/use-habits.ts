import { useEffect, useState } from 'react';
import {
  addHabits,
  forgetHabits,
  type Habits,
  readHabits,
  watchHabits,
} from '../../../lib/settings/habits.ts';

/** What was counted of the agent's own drafts, and how to forget it, with a way back. */
export const useHabits = () => {
  const [habits, setHabits] = useState<Habits | null>(null);
  const [forgotten, setForgotten] = useState<Habits | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchHabits(setHabits, stop.signal);
    readHabits().then(setHabits, () => {});
    return () => stop.abort();
  }, []);
  return {
    habits,
    forgotten: forgotten !== null,
    forget: (): void => void forgetHabits().then(setForgotten, () => {}),
    undo: (): void => {
      if (forgotten) void addHabits(forgotten).then(() => setForgotten(null));
    },
  };
};
