import type { Case } from './case.ts';
import { withAction } from './change.ts';
import { historyLines, historyLinesOf } from './history-lines.ts';
import { laterThan } from './later-than.ts';
import type { Promised } from './promises.ts';

/** The case with one more promise to keep; the same one where it has it already, or has no room. */
export const withPromise = (one: Case, { text, due }: Promised, id: string, now: string): Case => {
  const known = one.promises.some((promise) => promise.text === text && promise.due === due);
  if (known || one.promises.length >= 50) return one;
  const promise = { id, text, due, kept: null, changed: now };
  return withAction(
    { ...one, promises: [...one.promises, promise] },
    { kind: 'promised', text },
    id,
    now,
  );
};

/** Null takes the answer back: the promise is owed again. */
export const withPromiseKept = (
  one: Case,
  promise: string,
  kept: boolean | null,
  id: string,
  now: string,
): Case => {
  const said = one.promises.find((each) => each.id === promise);
  if (!said || said.kept === kept) return one;
  const promises = one.promises.map((each) =>
    each === said ? { ...each, kept, changed: laterThan(each.changed, now) } : each,
  );
  const { owedAgain, kept: did, notKept } = historyLinesOf;
  const words = kept === null ? owedAgain : kept ? did : notKept;
  return withAction(
    { ...one, promises },
    { kind: 'promised', text: `${words}${said.text}`.slice(0, 300).toWellFormed() },
    id,
    now,
  );
};

/** Null takes it back: the follow-up is owed again. */
export const withFollowUpDone = (
  one: Case,
  followUp: string,
  done: boolean,
  id: string,
  now: string,
): Case => {
  const asked = one.followUps.find((each) => each.id === followUp);
  if (!asked || (asked.done !== null) === done) return one;
  const followUps = one.followUps.map((each) =>
    each === asked
      ? { ...each, done: done ? now : null, changed: laterThan(each.changed, now) }
      : each,
  );
  const closes = asked.kind === 'close-loop';
  const words = closes
    ? ([historyLines.loopClosed, historyLines.loopOpen] as const)
    : ([historyLines.followedUp, historyLines.followUpOwed] as const);
  const text = words[done ? 0 : 1];
  return withAction({ ...one, followUps }, { kind: 'followed-up', text }, id, now);
};
