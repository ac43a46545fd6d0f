import type { Case } from './case.ts';
import { laterThan } from './later-than.ts';

type FollowUp = Case['followUps'][number];

const DAY = 86_400_000;

/** How long we wait for a customer who was asked to write before we look after them in public again. */
const WAIT_DAYS = 3;
/** Those who read along are told within a day of its being settled. */
const SETTLED_DAYS = 1;

const after = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * DAY).toISOString();

/** A reminder that the public thread is still open. */
export const closeLoop = (id: string, now: string): FollowUp => ({
  id,
  kind: 'close-loop',
  due: after(now, WAIT_DAYS),
  done: null,
  changed: now,
});

/** It is settled: those who read along are to hear of it soon. */
export const loopWhenSettled = (one: FollowUp, now: string): FollowUp => ({
  ...one,
  due: after(now, SETTLED_DAYS),
  changed: laterThan(one.changed, now),
});

/** Nobody waits for this customer any more: whoever did not write did not follow. */
export const movesWhenClosed = ({ channelMoves }: Case, now: string): Case['channelMoves'] =>
  channelMoves.map((move) =>
    move.followed === null
      ? { ...move, followed: false, changed: laterThan(move.changed, now) }
      : move,
  );
