import {
  type Action,
  type Case,
  type CaseChange,
  type CasePlace,
  changeable,
  type Flag,
} from './case.ts';
import { since } from './clocks.ts';
import { historyLines } from './history-lines.ts';
import { laterThan } from './later-than.ts';
import { loopWhenSettled, movesWhenClosed } from './loop.ts';

/** What was done, for the history. `by` is the case's own agent where it is not given. */
export type Deed = Pick<Action, 'kind' | 'text'> & { by?: string };

/** What a change is called in the history. */
export const kindOf = ({ status, escalatedTo }: CaseChange): Deed['kind'] => {
  if (status === 'reopened') return 'reopened';
  if (escalatedTo) return 'escalated';
  return status === undefined ? 'changed' : 'status';
};

/** One more message of the agent's that the page shows. */
export interface SeenReply extends CasePlace {
  message: string;
  /** Any ISO time. */
  at: string;
  /** What the draft check pointed at in it, where that was seen. */
  flags?: readonly Flag[];
}

/** A stamp is always later than the one before it, or a clock set back would lose the change when revisions are merged. */
const stamped = (one: Case, fields: readonly (keyof Case)[], now: string): Case['changed'] => ({
  ...one.changed,
  ...Object.fromEntries(fields.map((field) => [field, laterThan(one.changed[field], now)])),
});

const touched = (one: Case, now: string): string => (now > one.updated ? now : one.updated);

export const withAction = (one: Case, deed: Deed, id: string, now: string): Case => ({
  ...one,
  updated: touched(one, now),
  actions: [
    ...one.actions,
    { id, at: now, by: deed.by ?? one.agent, kind: deed.kind, text: deed.text },
  ],
});

/** What a change of status means for the clocks. */
const followingFrom = (one: Case, { status }: CaseChange, now: string): CaseChange => {
  if (status === undefined || status === one.status) return {};
  const settled = status === 'closed' || status === 'resolved';
  return {
    ...(settled && one.respondedAt === null ? { respondedAt: now } : {}),
    ...(status === 'closed' ? { closedAt: now } : {}),
    ...(status !== 'closed' && one.closedAt !== null ? { closedAt: null } : {}),
  };
};

/** The case with these fields changed, each stamped, and the deed in its history. */
export const withChange = (
  one: Case,
  change: CaseChange,
  deed: Deed,
  id: string,
  now: string,
): Case => {
  const full = { ...followingFrom(one, change, now), ...change };
  const fields = changeable.filter((field) => field in full);
  const next = Object.fromEntries(fields.map((field) => [field, full[field]])) as CaseChange;
  const changed = stamped(one, fields, now);
  return withAction(withFollowUps({ ...one, ...next, changed }, one, id, now), deed, id, now);
};

const DAY = 86_400_000;

/** When we ask whether all is well, in days after a case is resolved. */
const FOLLOW_UPS = [3, 7] as const;

/** A resolved case is asked after; one that is closed or taken up again is not any more. */
const withFollowUps = (next: Case, before: Case, id: string, now: string): Case => {
  if (next.status === before.status) return next;
  const closed = next.status === 'closed';
  const followUps = next.followUps.map((one) => {
    if (one.done !== null) return one;
    if (one.kind === 'close-loop' && !closed)
      return next.status === 'resolved' ? loopWhenSettled(one, now) : one;
    return { ...one, done: now, changed: laterThan(one.changed, now) };
  });
  if (closed) return { ...next, followUps, channelMoves: movesWhenClosed(next, now) };
  if (next.status !== 'resolved') return { ...next, followUps };
  const added = FOLLOW_UPS.map((days) => ({
    id: `${id}-${days}`,
    due: new Date(Date.parse(now) + days * DAY).toISOString(),
    done: null,
    changed: now,
  }));
  return { ...next, followUps: [...followUps, ...added].slice(-50) };
};

const MOST_FLAGS = 200;

/** Both counts in one, rule by rule. */
const flagsWith = (known: readonly Flag[], more: readonly Flag[]): Flag[] => {
  const flags = new Map(known.map((flag) => [flag.rule, flag]));
  for (const { rule, shown, accepted, dismissed } of more) {
    const before = flags.get(rule) ?? { shown: 0, accepted: 0, dismissed: 0 };
    flags.set(rule, {
      rule,
      shown: before.shown + shown,
      accepted: before.accepted + accepted,
      dismissed: before.dismissed + dismissed,
    });
  }
  return [...flags.values()].slice(0, MOST_FLAGS);
};

/** The case with a reply seen in its thread; the same object when there is nothing new in it. */
export const withReply = (one: Case, reply: SeenReply, id: string, now: string): Case => {
  const at = new Date(reply.at).toISOString();
  const known = one.replies.some(({ message }) => message === reply.message);
  // A reply older than the complaint answered something else.
  if (known || at < since(one)) return one;
  const first = one.acknowledgedAt === null;
  const waits = one.status === 'new' || one.status === 'reopened';
  const { flags = [] } = reply;
  const fields = [
    ...(waits ? ['status' as const] : []),
    ...(flags.length > 0 ? ['flags' as const] : []),
  ];
  const next: Case = {
    ...one,
    flags: flagsWith(one.flags, flags),
    replies: [...one.replies, { message: reply.message, at, public: one.public }],
    acknowledgedAt: one.acknowledgedAt && one.acknowledgedAt < at ? one.acknowledgedAt : at,
    status: waits ? 'acknowledged' : one.status,
    changed: stamped(one, fields, now),
  };
  const text = first ? historyLines.firstReply : historyLines.reply;
  return withAction(next, { kind: 'replied', text }, id, now);
};

/** The case with what its latest reply took up; the same object where that is known. */
export const withCoverage = (one: Case, taken: NonNullable<Case['coverage']>, now: string): Case =>
  one.coverage?.met === taken.met && one.coverage.of === taken.of
    ? one
    : {
        ...one,
        coverage: taken,
        updated: touched(one, now),
        changed: stamped(one, ['coverage'], now),
      };
