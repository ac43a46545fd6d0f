import type { createLint } from '../../lib/lint/lint.ts';
import type { OwnPhrase } from '../../lib/lint/own/own-phrase.ts';

export type Check = ReturnType<typeof createLint>;

/** The draft check with a team's own phrases. */
type CreateCheck = (phrases: readonly OwnPhrase[]) => Check;

/** Where the draft check leaves itself for our other script in the same page, out of the page's sight. */
const slot = Symbol.for('amends.check');

type Slot = { [slot]?: CreateCheck };

export const offerCheck = (create: CreateCheck): void => {
  (globalThis as Slot)[slot] = create;
};

export const offeredCheck = (): CreateCheck | null => (globalThis as Slot)[slot] ?? null;
