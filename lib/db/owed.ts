import type { Case } from '../cases/case.ts';
import { withChange, withCoverage } from '../cases/change.ts';
import { historyLinesOf } from '../cases/history-lines.ts';
import { type AskedToMove, withFollowed, withMove } from '../cases/moved.ts';
import { withFollowUpDone, withPromise, withPromiseKept } from '../cases/owed.ts';
import type { Promised } from '../cases/promises.ts';
import { RegisterError } from './register.ts';
import { stamp } from './stamp.ts';
import { writing } from './write.ts';

const changing = (id: string, next: (one: Case) => Case): Promise<Case> =>
  writing(async ({ cases, put }) => {
    const one = await cases.get(id);
    if (!one || one.erasedAt !== null) throw new RegisterError('missing');
    const changed = next(one);
    return changed === one ? one : put(changed);
  });

/** Notes a promise made to the customer. Noting it twice changes nothing. */
export const addPromise = (id: string, promised: Promised): Promise<Case> =>
  changing(id, (one) => withPromise(one, promised, ...stamp()));

export const keepPromise = (id: string, promise: string, kept: boolean | null): Promise<Case> =>
  changing(id, (one) => withPromiseKept(one, promise, kept, ...stamp()));

export const doFollowUp = (id: string, followUp: string, done = true): Promise<Case> =>
  changing(id, (one) => withFollowUpDone(one, followUp, done, ...stamp()));

/** Notes which of the team's values a gesture served. */
export const nameValue = (id: string, value: string): Promise<Case> =>
  changing(id, (one) =>
    withChange(
      one,
      { value },
      { kind: 'changed', text: `${historyLinesOf.value}${value}` },
      ...stamp(),
    ),
  );

/** Notes that the customer was asked to go on in private. The same message counts once. */
export const noteMove = (id: string, asked: AskedToMove): Promise<Case> =>
  changing(id, (one) => withMove(one, asked, ...stamp()));

/** Notes that a customer who was asked to write in private has done so. */
export const noteFollowed = (id: string): Promise<Case> =>
  changing(id, (one) => withFollowed(one, ...stamp()));

/** Notes how many of the customer's points the latest reply took up. */
export const noteCoverage = (id: string, taken: NonNullable<Case['coverage']>): Promise<Case> =>
  changing(id, (one) => withCoverage(one, taken, new Date().toISOString()));
