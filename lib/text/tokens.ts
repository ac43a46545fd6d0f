import type { Span } from './span.ts';

/** A word, a number, an emoji or one mark of punctuation, with the place it holds in the original text. */
export interface Token extends Span {
  /** Lower case, NFKC, straight apostrophe, invisible characters dropped. */
  norm: string;
  /** False for punctuation, symbols and emoji. */
  word: boolean;
}

// Soft hyphens, zero-width and direction marks, variation selectors: seen by nobody, typed by none.
const UNSEEN =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';
const LETTER = '[\\p{L}\\p{N}\\p{M}]';
const APOSTROPHES = "'’‘ʼ＇′´`";
const UNSEEN_RUN = `[${UNSEEN}]*`;

// An apostrophe, hyphen or invisible character joins only between letters, so that "can’t" and
// "re-read" are one token; a point or comma joins only digits. Each loop turn starts with a
// character of its own, which keeps the pattern linear.
const JOIN = `(?:[${UNSEEN}]+(?:[${APOSTROPHES}-]${UNSEEN_RUN})?|[${APOSTROPHES}-]${UNSEEN_RUN}|(?<=\\p{N})[.,](?=\\p{N}))`;
const EMOJI =
  '\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier}|\\u200d\\p{Extended_Pictographic})*|\\p{RI}\\p{RI}';
const PIECE = new RegExp(`(?:${EMOJI})|${LETTER}+(?:${JOIN}${LETTER}+)*|[^\\s${UNSEEN}]`, 'gu');

const UNSEEN_ALL = new RegExp(`[${UNSEEN}]`, 'g');
const APOSTROPHE_ALL = new RegExp(`[${APOSTROPHES}]`, 'g');
const PLAIN = /^[a-z0-9]+$/;
const WORD = /^[\p{L}\p{N}]/u;

const normal = (raw: string): string => {
  if (PLAIN.test(raw)) return raw;
  // Apostrophes first: NFKC takes the acute accent apart into a space and a mark.
  const plain = raw.replace(UNSEEN_ALL, '').replace(APOSTROPHE_ALL, "'");
  return (plain.normalize('NFKC') || raw).toLowerCase();
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
