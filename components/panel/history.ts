import type { Case, CasePlace } from '../../lib/cases/case.ts';
import { movedAt, waitsToBeWritten } from '../../lib/cases/moved.ts';
import type { Earlier, History } from '../../lib/reply/history.ts';

const isAt = (one: Case, { site, account, thread }: CasePlace): boolean =>
  one.site === site && one.account === account && one.thread === thread;

const goesOn = (one: Case): boolean =>
  one.status !== 'closed' && one.public && one.channelMoves.length > 0;

/** The case that goes on in this conversation: begun in another one, from which the customer was asked over. */
export const continuedBy = (place: CasePlace, known: readonly Case[]): Case | null =>
  known.some((one) => isAt(one, place) && one.status !== 'closed')
    ? null
    : (known.find((one) => goesOn(one) && !isAt(one, place)) ?? null);

const earlierOf = (one: Case): Earlier => ({
  category: one.category,
  promiseBroken: one.promises.some(({ kept }) => kept === false),
  gesture: one.value !== '' || one.remedyGiven === 'credit',
});

/** What the register tells of this customer besides this conversation; undefined where it is nothing. */
export const historyOf = (place: CasePlace, known: readonly Case[]): History | undefined => {
  const continued = continuedBy(place, known);
  const earlier = known.filter((one) => one !== continued && !isAt(one, place)).map(earlierOf);
  const moved = continued && movedAt(continued);
  const waits = known.some((one) => isAt(one, place) && waitsToBeWritten(one));
  return earlier.length === 0 && !moved && !waits ? undefined : { earlier, movedAt: moved, waits };
};
