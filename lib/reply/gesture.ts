import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';

const GIFT =
  /\b(?:vouchers?|coupons?|gift (?:cards?|vouchers?)|as a (?:small )?(?:gesture|thank you)|goodwill|gesture of|discounts?|\d+ ?(?:%|percent|per cent) off|free (?:month|months|week|year|delivery|shipping|upgrade|night|item|drink|meal|dessert|replacement of)|(?:store|account|goodwill) credit|credit (?:on|to|of|for)|free of charge|on the house|complimentary|waive[ds]?|bonus points|loyalty points)\b/i;
const OFFERS =
  /\b(?:i|we)(?:'d|'ll|'ve| would| will| have| can| could| am| are)?\b|\b(?:accept|enjoy|here(?:'s| is| are)|you(?:'ll| will) (?:get|have|find|receive)|please (?:accept|take)|let me|as a)\b/i;
const NOT = /\b(?:not|no|never|cannot|without|unable|instead of)\b|n't\b/i;

/** The first sentence in which we offer something on top of putting it right; null where none does. */
export const gestureIn = (draft: string): Span | null =>
  sentences(draft).find(({ start, end }) => {
    const sentence = draft.slice(start, end).replace(/’/g, "'");
    return GIFT.test(sentence) && OFFERS.test(sentence) && !NOT.test(sentence);
  }) ?? null;

// "Keeping our word" is named by "we keep our word".
const STEM = 4;
const LITTLE = new Set([
  'and',
  'for',
  'from',
  'our',
  'that',
  'the',
  'their',
  'this',
  'with',
  'your',
]);

const stems = (text: string): Set<string> =>
  new Set(
    tokenize(text.toLowerCase())
      .map(({ norm }) => norm)
      .filter((word) => word.length >= 3 && !LITTLE.has(word))
      .map((word) => word.slice(0, STEM)),
  );

/** The first of these that the draft names in its own words; null where it names none. */
export const valueIn = <T extends { name: string }>(
  draft: string,
  values: readonly T[],
): T | null => {
  const said = stems(draft);
  return (
    values.find(({ name }) => {
      const words = [...stems(name)];
      return words.length > 0 && words.every((word) => said.has(word));
    }) ?? null
  );
};

/** A value as it stands within a sentence. */
export const withinSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
