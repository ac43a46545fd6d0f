import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type { Pick } from './move.ts';

/** FNV-1a: small, and the same everywhere. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
};

const wordSets = (text: string): Set<string>[] =>
  sentences(text).map(
    ({ start, end }) =>
      new Set(
        tokenize(text, start, end)
          .filter(({ word }) => word)
          .map(({ norm }) => norm),
      ),
  );

// "I'm sorry that we let you down" is heard as "I'm sorry we let you down" again.
const ALIKE = 0.75;
const WITHIN = 0.75;
const LEAST_WORDS = 4;

const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const shared = [...a].filter((word) => b.has(word)).length;
  // "Hi Nils, I'm sorry the battery let you down" has said all of it as well.
  if (a.size > LEAST_WORDS && shared / a.size >= WITHIN) return true;
  return a.size >= LEAST_WORDS && shared / (a.size + b.size - shared) >= ALIKE;
};

/**
 * Picks by the conversation, and `turn` wordings further on for each further suggestion, so that
 * three suggestions side by side do not say the same sentence three times.
 */
export const pickFor = (seed: string, turn: number, said: readonly string[]): Pick => {
  const before = said.flatMap(wordSets);
  const isSaid = (wording: string): boolean =>
    before.length > 0 &&
    wordSets(wording).some((words) => before.some((other) => alike(words, other)));
  return (wordings) => {
    const from = hash(`${seed}\n${wordings[0] ?? ''}`) + turn;
    for (let step = 0; step < wordings.length; step += 1) {
      const wording = wordings[(from + step) % wordings.length] ?? '';
      if (wording && !isSaid(wording)) return wording;
    }
    return '';
  };
};

/** Takes the first wording: what a sample shows. */
export const firstWording: Pick = (wordings) => wordings[0] ?? '';
