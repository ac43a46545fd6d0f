import { drop } from './mend.ts';
import type { Found, Mended } from './rule.ts';

/** Whether any word of the sentence is like this. */
export const says = ({ sentence }: Found, word: RegExp): boolean =>
  sentence.tokens.some(({ norm }) => word.test(norm));

/** Whether any word after those found is like this. */
export const goesOn = ({ sentence, last }: Found, word: RegExp): boolean =>
  sentence.tokens.slice(last).some(({ norm }) => word.test(norm));

/** The same sentence without the first of the words found that is like this. */
export const without =
  (word: RegExp) =>
  (found: Found): Mended | null => {
    const { sentence, first, last } = found;
    const at = sentence.tokens.slice(first, last).findIndex(({ norm }) => word.test(norm));
    return at < 0 ? null : drop({ ...found, first: first + at, last: first + at + 1 });
  };
