import type { Case } from '../cases/case.ts';
import { erased } from '../cases/erase.ts';
import { stamp } from './stamp.ts';
import { writing } from './write.ts';

/** A customer's cases as they were, for `restoreCustomer`. */
export interface ErasedCustomer {
  pseudonym: string;
  before: Case[];
  /** How many stay because they are held for a legal reason. */
  held: number;
}

/** Erases every case of a customer, and lets no import bring back what was logged until now. */
export const eraseCustomer = (pseudonym: string): Promise<ErasedCustomer> =>
  writing(async ({ cases, putErased, bury }) => {
    if (pseudonym === '') return { pseudonym, before: [], held: 0 };
    const [, now] = stamp();
    const all = await cases.where('pseudonym').equals(pseudonym).toArray();
    const before = all.filter(({ legalHold }) => !legalHold);
    await putErased(before.map((one) => erased(one, now)));
    await bury(pseudonym, now);
    return { pseudonym, before, held: all.length - before.length };
  });

/** Takes the erasing of a customer back. */
export const restoreCustomer = ({ pseudonym, before }: ErasedCustomer): Promise<void> =>
  writing(async ({ putAll, unbury }) => {
    await putAll(before);
    await unbury(pseudonym);
  });
