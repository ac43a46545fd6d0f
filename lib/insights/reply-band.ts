import { NEVER } from './look.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Spans of time to the first reply as people speak of them, in minutes: from the one, and below the other. */
export const replyBands = {
  'to-15-minutes': [0, 15],
  'to-1-hour': [15, HOUR],
  'to-4-hours': [HOUR, 4 * HOUR],
  'to-8-hours': [4 * HOUR, 8 * HOUR],
  'to-1-day': [8 * HOUR, DAY],
  'to-2-days': [DAY, 2 * DAY],
  'to-7-days': [2 * DAY, 7 * DAY],
  'over-7-days': [7 * DAY, NEVER],
} as const;

export type ReplyBand = keyof typeof replyBands;

export const isInBand = (minutes: number, band: ReplyBand): boolean => {
  const [from, below] = replyBands[band];
  return minutes >= from && minutes < below;
};
