import type { createLint } from '../../lib/lint/lint.ts';

/** Where the draft check leaves itself for our other script in the same page, out of the page's sight. */
const slot = Symbol.for('amends.check');

type Slot = { [slot]?: typeof createLint };

export const offerCheck = (create: typeof createLint): void => {
  (globalThis as Slot)[slot] = create;
};

export const offeredCheck = (): typeof createLint | null => (globalThis as Slot)[slot] ?? null;
