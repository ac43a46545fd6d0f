import type { Token } from '../../text/tokens.ts';

/** How many places the words and pieces of words share; a power of two. */
export const PLACES = 1 << 15;

const SHIFT = 32 - 15;
const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** FNV-1a's last mixing does not reach the upper bits of short words: this does (murmur3's finaliser). */
const placeOf = (hash: number): number => {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> SHIFT;
};

const hashOf = (text: string, from = START): number => {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
};

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const DIGITS = /\d/g;

/** Numbers differ from text to text and say nothing: "£129" and "£78" are one word. */
const common = (norm: string): string => norm.replace(DIGITS, '0');

/**
 * The places of a text's words, pairs of words and pieces of words, each once, in order. Two texts of
 * the same words have the same places, whatever their spacing and capitals.
 */
export const placesOf = (tokens: readonly Token[]): number[] => {
  const places = new Set<number>();
  let before = hashOf('^');
  for (const token of tokens) {
    const word = common(token.norm);
    const hash = hashOf(word);
    places.add(placeOf(hash));
    places.add(placeOf(hashOf(word, Math.imul(before ^ 0x20, PRIME))));
    before = hash;
    if (!token.word) continue;
    const framed = `^${word}$`;
    for (let from = 0; from + SHORTEST_PIECE <= framed.length; from += 1) {
      let piece = START ^ 0x7f;
      for (let at = from; at < framed.length && at < from + LONGEST_PIECE; at += 1) {
        piece = Math.imul(piece ^ framed.charCodeAt(at), PRIME);
        if (at - from + 1 >= SHORTEST_PIECE) places.add(placeOf(piece));
      }
    }
  }
  return [...places];
};
