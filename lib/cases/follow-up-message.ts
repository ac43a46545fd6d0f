import type { Case } from './case.ts';
import type { Owed } from './clocks.ts';
import { waitsToBeWritten } from './moved.ts';

const DAY = 86_400_000;

const agreed: Partial<Record<NonNullable<Case['remedyGiven']>, string>> = {
  refund: 'the refund has reached you',
  replace: 'the replacement has arrived and works',
  repair: 'the repair has held',
  credit: 'the credit shows in your account',
  cancel: 'everything is cancelled as you asked',
};

/** For everybody who reads along: nothing of the case is in it. */
const publicLine = (one: Case): string =>
  waitsToBeWritten(one)
    ? "We're still here for this. Whenever it suits you, write to us in private, and we'll take it from there."
    : 'Thank you for taking this up with us in private. For everyone reading along: [what has been done].';

/**
 * What to write when we ask whether all is well. The second one ends with an offer to call: by then a
 * message alone may be one too many.
 */
export const followUpMessage = (
  one: Case,
  due: string,
  kind: Owed['kind'] = 'follow-up',
): string => {
  if (kind === 'close-loop') return publicLine(one);
  const first = one.followUps.every((other) => other.due >= due || other.done === null);
  const days = one.respondedAt
    ? Math.max(1, Math.round((Date.parse(due) - Date.parse(one.respondedAt)) / DAY))
    : 3;
  const what = one.product
    ? `the trouble with your ${one.product}`
    : 'the trouble you told us about';
  const check = one.remedyGiven ? agreed[one.remedyGiven] : undefined;
  const ask = check ? `I would like to know whether ${check}.` : 'Has it been put right for you?';
  const end =
    first && days < 7
      ? 'If anything is still open, reply to this message and I will see to it.'
      : 'If you would rather talk it over, tell me when it suits you and I will call.';
  return `Hello,\n\nIt has been ${days} days since we wrote to you about ${what}. ${ask} ${end}`;
};
