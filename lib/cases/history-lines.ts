import type { Action } from './case.ts';

/**
 * What the register writes into a history by itself. A case keeps these texts whatever language the
 * interface speaks, so that two agents' revisions merge and every export reads alike; they are said
 * in words where they are shown.
 */
export const historyLines = {
  logged: 'Case logged',
  firstReply: 'First reply seen in the thread',
  reply: 'Reply seen in the thread',
  moved: 'Asked the customer to write in private',
  followed: 'The customer has written in private',
  loopClosed: 'Loop closed in public',
  loopOpen: 'Loop to be closed again',
  followedUp: 'Followed up',
  followUpOwed: 'Follow-up owed again',
} as const;

/** The same, of something: a promise, or the name of a value. */
export const historyLinesOf = {
  kept: 'Kept: ',
  notKept: 'Not kept: ',
  owedAgain: 'Owed again: ',
  value: 'Value of the gesture: ',
} as const;

type Line = keyof typeof historyLines;
type LineOf = keyof typeof historyLinesOf;

const lines = new Map(Object.entries(historyLines).map(([line, text]) => [text, line as Line]));
const starts = Object.entries(historyLinesOf) as [LineOf, string][];

/** Which of these lines an action is; null where its text is somebody's own or older than them. */
export const lineOf = ({
  kind,
  text,
}: Pick<Action, 'kind' | 'text'>): { is: Line | LineOf; of: string } | null => {
  if (kind === 'note') return null;
  const whole = lines.get(text as (typeof historyLines)[Line]);
  if (whole) return { is: whole, of: '' };
  const begun = starts.find(([, start]) => text.startsWith(start));
  return begun ? { is: begun[0], of: text.slice(begun[1].length) } : null;
};
