import type { createLint } from '../../lib/lint/lint.ts';
import type { OwnPhrase } from '../../lib/lint/own/own-phrase.ts';
import type { WordsOf } from '../../lib/lint/rule.ts';

export type Check = ReturnType<typeof createLint>;

/** The draft check with a team's own phrases. */
type CreateCheck = (phrases: readonly OwnPhrase[]) => Check;

/** Where the draft check leaves itself for our other scripts in the same page, out of the page's sight. */
const check = Symbol.for('amends.check');
const words = Symbol.for('amends.words');

type Slots = { [check]?: CreateCheck; [words]?: WordsOf };

export const offerCheck = (create: CreateCheck): void => {
  (globalThis as Slots)[check] = create;
};

export const offeredCheck = (): CreateCheck | null => (globalThis as Slots)[check] ?? null;

export const offerWords = (wordsOf: WordsOf): void => {
  (globalThis as Slots)[words] = wordsOf;
};

/** Throws where the words are not there: they come before the check. */
export const offeredWords = (): WordsOf => {
  const offered = (globalThis as Slots)[words];
  if (!offered) throw new Error('The words of the rules are not in the page');
  return offered;
};
