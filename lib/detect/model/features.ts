import type { Token } from '../../text/tokens.ts';

/** What a text is made of, as hashes, each once: a head looks each one up in a table of its own size. */
export interface Features {
  words: readonly number[];
  /** Neighbouring words; the first one's neighbour is the beginning. */
  pairs: readonly number[];
  /** The cues found in it, by their ids. */
  cues: readonly number[];
  /** How the longer words begin: what "deliver", "delivery" and "delivered" share. */
  beginnings: readonly number[];
  /** The topics spoken of, by their ids. */
  topics: readonly number[];
}

const PRIME = 0x01000193;
const START = 0x811c9dc5;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;

/** FNV-1a. Numbers differ from text to text and say nothing: "£129" and "£178" are one word. */
const hashOf = (text: string, from = START, end = text.length): number => {
  let hash = from;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ (code >= ZERO && code <= NINE ? ZERO : code), PRIME);
  }
  return hash;
};

/** FNV-1a's last mixing does not reach the upper bits of short words: this does (murmur3's finaliser). */
const mixed = (hash: number): number => {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
};

const FIRST = hashOf('^');
const BEGINNING = 5;
const BEGINS = hashOf('~');
const known = new Map<string, number>();

const idHash = (id: string): number => {
  const hash = known.get(id) ?? mixed(hashOf(id));
  known.set(id, hash);
  return hash;
};
const idHashes = (kind: 'cue' | 'topic', ids: readonly string[]): number[] => [
  ...new Set(ids.map((id) => idHash(`${kind}:${id}`))),
];

/** Two texts of the same words have the same features, whatever their spacing and capitals. */
export const featuresOf = (
  tokens: readonly Token[],
  cueIds: readonly string[],
  topicIds: readonly string[] = [],
): Features => {
  const words = new Set<number>();
  const pairs = new Set<number>();
  const beginnings = new Set<number>();
  let before = FIRST;
  for (const { norm } of tokens) {
    const hash = hashOf(norm);
    words.add(mixed(hash));
    pairs.add(mixed(hashOf(norm, Math.imul(before ^ SPACE, PRIME))));
    before = hash;
    if (norm.length > BEGINNING) beginnings.add(mixed(hashOf(norm, BEGINS, BEGINNING)));
  }
  return {
    words: [...words],
    pairs: [...pairs],
    beginnings: [...beginnings],
    cues: idHashes('cue', cueIds),
    topics: idHashes('topic', topicIds),
  };
};
