import type { Span } from './span.ts';

/** A word, a number or one mark of punctuation, with the place it holds in the original text. */
export interface Token extends Span {
  /** Lower case, NFKC, straight apostrophe, invisible characters dropped. */
  norm: string;
  /** False for punctuation and symbols. */
  word: boolean;
}

// Letters, digits and combining marks; an apostrophe, hyphen or invisible character only between
// them, so that "can’t" and "re-read" are one token. A decimal point joins digits.
const PIECE =
  /[\p{L}\p{N}\p{M}]+(?:[\u00ad\u200b-\u200d\u2060]*(?:['’ʼ＇-](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N}))?[\u00ad\u200b-\u200d\u2060]*[\p{L}\p{N}\p{M}]+)*|[^\s\u00ad\u200b-\u200d\u2060\ufeff]/gu;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const APOSTROPHE = /[’ʼ＇`]/g;
const PLAIN = /^[a-z0-9]+$/;
const WORD = /^[\p{L}\p{N}]/u;

const normal = (raw: string): string => {
  if (PLAIN.test(raw)) return raw;
  return raw.replace(INVISIBLE, '').normalize('NFKC').replace(APOSTROPHE, "'").toLowerCase();
};

/** Splits text into tokens in order. Every token's span points into `text` as it was given. */
export const tokenize = (text: string, from = 0, to = text.length): Token[] => {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const tokens: Token[] = [];
  for (const match of part.matchAll(PIECE)) {
    const start = from + match.index;
    const raw = match[0];
    tokens.push({ start, end: start + raw.length, norm: normal(raw), word: WORD.test(raw) });
  }
  return tokens;
};
