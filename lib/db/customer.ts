import type { Case } from '../cases/case.ts';
import type { CaseSource } from '../cases/case-from.ts';
import { erased } from '../cases/erase.ts';
import { pseudonymBy, pseudonymOf } from '../cases/pseudonym.ts';
import { guarded, opened } from './open.ts';
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

/**
 * The cases kept of the customer of a conversation, newest first. None where only a name tells them
 * from others: two people may have the same.
 */
export const casesOf = (conversation: CaseSource['conversation']): Promise<Case[]> =>
  guarded(async () => {
    if (conversation.customer.address.trim() === '') return [];
    const { cases, secrets } = opened().db;
    const salt = await secrets.get('salt');
    if (!salt) return [];
    const pseudonym = pseudonymOf({ conversation, salt: salt.value });
    const all = await cases.where('pseudonym').equals(pseudonym).toArray();
    return all
      .filter(({ erasedAt }) => erasedAt === null)
      .sort((a, b) => (a.created < b.created ? 1 : -1));
  });

/** The pseudonym of who has this e-mail address or @handle; null where the words are neither. */
export const customerBy = (words: string): Promise<string | null> =>
  guarded(async () => {
    const salt = await opened().db.secrets.get('salt');
    return salt ? pseudonymBy(words, salt.value) : null;
  });
