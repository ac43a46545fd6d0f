import type { createLint } from '../../lib/lint/lint.ts';
import { sendSurely } from '../../lib/messages.ts';
import { offeredCheck } from './check-slot.ts';

export type Check = ReturnType<typeof createLint>;

/** Brings the draft check into the page; null when the background could not, to be tried again. */
export const loadCheck = async (signal: AbortSignal): Promise<Check | null> => {
  if (!offeredCheck()) await sendSurely({ do: 'load-check' }, signal);
  return offeredCheck()?.() ?? null;
};
