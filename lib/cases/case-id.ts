// Crockford's letters: no I, L, O or U, so that an id can be read out over the phone.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** So many random bytes, from the browser's crypto or a test's own source. */
export type Random = (count: number) => Uint8Array;

const letters = (random: Random, count: number): string =>
  [...random(count)].map((byte) => LETTERS[byte % 32]).join('');

/** The day and forty random bits: never reused, and sorted by day. */
export const caseId = (now: Date, random: Random): string =>
  `${now.toISOString().slice(0, 10).replaceAll('-', '')}-${letters(random, 8)}`;

/** For an action, a promise, a follow-up or a move inside a case. */
export const itemId = (random: Random): string => letters(random, 12);
