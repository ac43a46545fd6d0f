import type { Token } from './tokens.ts';

/**
 * A phrase is written as words with slots:
 *   sorry (that)? you (are|'re) having (this|the) (problem|issue)
 * `(a|b c)` one of these, `(…)?` may be missing, `~3` up to three words in between.
 * `you're` and the like are one token in text, so write `(you are|you're)`.
 * Punctuation is skipped between words only where the phrase has `~`.
 */
export interface Phrase<T> {
  phrase: string;
  value: T;
}

export interface PhraseMatch<T> {
  value: T;
  /** Indexes into the tokens, half-open. */
  first: number;
  last: number;
}

export interface Phrases<T> {
  /** Every match that starts in the tokens, in order of start; the longest per start and value. */
  find(tokens: readonly Token[]): PhraseMatch<T>[];
}

interface Node<T> {
  next: Map<string, Node<T>>;
  gaps: { most: number; to: Node<T> }[];
  ends: T[];
}

const MOST_EXPANSIONS = 2000;

const node = <T>(): Node<T> => ({ next: new Map(), gaps: [], ends: [] });

const splitTop = (text: string, mark: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === mark && depth === 0) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part];
};

/** Every plain wording a phrase stands for. Throws when brackets do not close or it explodes. */
export const wordings = (phrase: string): string[][] => {
  let all: string[][] = [[]];
  for (const piece of splitTop(phrase.trim(), ' ').filter(Boolean)) {
    const slot = /^\((.*)\)(\?)?$/s.exec(piece);
    if (!slot && /[()|?]/.test(piece)) throw new Error(`Brackets do not close in: ${phrase}`);
    const options = slot
      ? [...splitTop(slot[1] ?? '', '|').flatMap(wordings), ...(slot[2] ? [[]] : [])]
      : [[piece.toLowerCase()]];
    all = all.flatMap((start) => options.map((option) => [...start, ...option]));
    if (all.length > MOST_EXPANSIONS) throw new Error(`Too many wordings in: ${phrase}`);
  }
  return all;
};

/** Builds one automaton for all phrases: reading a text costs one look-up per word. */
export const compilePhrases = <T>(phrases: readonly Phrase<T>[]): Phrases<T> => {
  const root = node<T>();
  for (const { phrase, value } of phrases) {
    for (const words of wordings(phrase)) {
      let at = root;
      for (const word of words) {
        const gap = /^~(\d+)$/.exec(word);
        if (gap) {
          const to = node<T>();
          at.gaps.push({ most: Number(gap[1]), to });
          at = to;
          continue;
        }
        let next = at.next.get(word);
        if (!next) {
          next = node<T>();
          at.next.set(word, next);
        }
        at = next;
      }
      if (at === root) throw new Error(`A phrase needs at least one word: ${phrase}`);
      if (!at.ends.includes(value)) at.ends.push(value);
    }
  }

  const walk = (
    tokens: readonly Token[],
    at: Node<T>,
    index: number,
    longest: Map<T, number>,
  ): void => {
    for (const value of at.ends) {
      if ((longest.get(value) ?? -1) < index) longest.set(value, index);
    }
    const token = tokens[index];
    if (!token) return;
    const next = at.next.get(token.norm);
    if (next) walk(tokens, next, index + 1, longest);
    for (const gap of at.gaps) {
      for (let skip = 0; skip <= gap.most && index + skip < tokens.length; skip += 1) {
        const word = tokens[index + skip];
        const after = word && gap.to.next.get(word.norm);
        if (after) walk(tokens, after, index + skip + 1, longest);
      }
    }
  };

  return {
    find: (tokens) => {
      const matches: PhraseMatch<T>[] = [];
      tokens.forEach((token, first) => {
        const start = root.next.get(token.norm);
        if (!start) return;
        const longest = new Map<T, number>();
        walk(tokens, start, first + 1, longest);
        for (const [value, last] of longest) matches.push({ value, first, last });
      });
      return matches;
    },
  };
};
