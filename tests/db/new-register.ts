import { openRegister } from '../../lib/db.ts';

/** One with nothing in it, which no other test has open. */
export const openNewRegister = (): Promise<void> => openRegister(crypto.randomUUID());
