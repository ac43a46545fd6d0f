import type { createLint } from '../../lib/lint/lint.ts';
import type { OwnPhrase } from '../../lib/lint/own/own-phrase.ts';
import type { WordsOf } from '../../lib/lint/rule.ts';

export type Check = ReturnType<typeof createLint>;

/** The draft check, with what its rules say and a team's own phrases. */
type CreateCheck = (wordsOf: WordsOf, phrases: readonly OwnPhrase[]) => Check;

/** Where the draft check leaves itself for our other scripts in the same page, out of the page's sight. */
const check = Symbol.for('amends.check');

type Slots = { [check]?: CreateCheck };

export const offerCheck = (create: CreateCheck): void => {
  (globalThis as Slots)[check] = create;
};

export const offeredCheck = (): CreateCheck | null => (globalThis as Slots)[check] ?? null;
