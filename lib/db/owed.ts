import type { Case } from '../cases/case.ts';
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
