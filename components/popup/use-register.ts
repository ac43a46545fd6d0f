import { useLiveQuery } from 'dexie-react-hooks';
import type { Case } from '../../lib/cases/case.ts';
import { openCount } from '../../lib/db/open-count.ts';
import { casesDueNow } from '../../lib/db/reminders.ts';

/** What the popup says of the register. */
export type RegisterState =
  | { is: 'reading' }
  | { is: 'read'; open: number; due: readonly Case[] }
  /** One sentence that says what happened and what to do. */
  | { is: 'unread'; why: string };

const reading: RegisterState = { is: 'reading' };

const read = async (now: Date): Promise<RegisterState> => {
  try {
    const [open, due] = await Promise.all([openCount(), casesDueNow(now)]);
    return { is: 'read', open, due };
  } catch (error) {
    return { is: 'unread', why: error instanceof Error ? error.message : String(error) };
  }
};

export const useRegister = (now: Date): RegisterState =>
  useLiveQuery(() => read(now), [now], reading);
