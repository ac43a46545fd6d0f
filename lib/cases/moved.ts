import type { Case } from './case.ts';
import { withAction, withChange } from './change.ts';
import { isOpen } from './clocks.ts';
import { historyLines } from './history-lines.ts';
import { laterThan } from './later-than.ts';
import { closeLoop } from './loop.ts';

type Channel = Case['channel'];

/** The customer was asked, in this message of ours, to go on in private. */
export interface AskedToMove {
  message: string;
  from: Channel;
  to: Channel;
}

/** The same message gives the same move, whoever notes it. */
const moveId = (message: string): string => message.slice(-40);

/** They were asked to write in private and have not: the next word is theirs. */
export const waitsToBeWritten = (one: Case): boolean =>
  one.status === 'awaiting-customer' && one.channelMoves.some(({ followed }) => followed === null);

/** When they were last asked to go on in private; null where nobody has. */
export const movedAt = (one: Case): string | null =>
  one.channelMoves
    .map(({ at }) => at)
    .sort()
    .at(-1) ?? null;

/** The case waits for the customer now, and whoever handles it is reminded to close the loop in public. */
export const withMove = (one: Case, asked: AskedToMove, id: string, now: string): Case => {
  const move = moveId(asked.message);
  const known = one.channelMoves.some((each) => each.id === move);
  if (known || !isOpen(one) || one.channelMoves.length >= 50) return one;
  const { from, to } = asked;
  const loops = one.followUps.some(({ kind, done }) => kind === 'close-loop' && done === null);
  const next: Case = {
    ...one,
    channelMoves: [
      ...one.channelMoves,
      { id: move, from, to, at: now, followed: null, changed: now },
    ],
    followUps: loops ? one.followUps : [...one.followUps, closeLoop(`${id}-loop`, now)].slice(-50),
  };
  const deed = { kind: 'moved', text: historyLines.moved } as const;
  return withChange(next, { status: 'awaiting-customer' }, deed, id, now);
};

/** They have written: an answer is owed again. The same case where nobody waited for them. */
export const withFollowed = (one: Case, id: string, now: string): Case => {
  if (!one.channelMoves.some(({ followed }) => followed === null)) return one;
  const channelMoves = one.channelMoves.map((move) =>
    move.followed === null
      ? { ...move, followed: true, changed: laterThan(move.changed, now) }
      : move,
  );
  const next = { ...one, channelMoves };
  const deed = { kind: 'moved', text: historyLines.followed } as const;
  return one.status === 'awaiting-customer'
    ? withChange(next, { status: 'acknowledged' }, deed, id, now)
    : withAction(next, deed, id, now);
};
