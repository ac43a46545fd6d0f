import type { Situation } from './move.ts';

/** Praise without a question in it. */
export const isPraise = ({ reading }: Situation): boolean =>
  reading.emotions.some((emotion) => emotion === 'gratitude' || emotion === 'joy') &&
  !reading.points.some(({ kind }) => kind === 'question');
