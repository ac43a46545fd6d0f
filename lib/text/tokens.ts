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
// Sticky: it is asked only what begins at one place. Built when a text first needs it.
let piece: RegExp | undefined;
const pieceAt = (text: string, at: number): string | null => {
  piece ??= new RegExp(`(?:${EMOJI})|${LETTER}+(?:${JOIN}${LETTER}+)*|[^\\s${UNSEEN}]`, 'uy');
  piece.lastIndex = at;
  return piece.exec(text)?.[0] ?? null;
};

const UNSEEN_ALL = new RegExp(`[${UNSEEN}]`, 'g');
const APOSTROPHE_ALL = new RegExp(`[${APOSTROPHES}]`, 'g');
const PLAIN = /^[a-z0-9]+$/;
const WORD = /^[\p{L}\p{N}]/u;

const ASCII_WORD = /^[\w'’`-]+$/;
const CURLY = 0x2019;

const normal = (raw: string): string => {
  if (PLAIN.test(raw)) return raw;
  if (ASCII_WORD.test(raw)) return raw.toLowerCase().replace(APOSTROPHE_ALL, "'");
  // Apostrophes first: NFKC takes the acute accent apart into a space and a mark.
  const plain = raw.replace(UNSEEN_ALL, '').replace(APOSTROPHE_ALL, "'");
  return (plain.normalize('NFKC') || raw).toLowerCase();
};

const SPACE = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
const JOINS = 5;
const POINT = 6;

/** What each ASCII character is: most text is nothing else, and needs no pattern. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char)) return SPACE;
  if (/[a-z]/.test(char)) return LOWER;
  if (/[A-Z]/.test(char)) return UPPER;
  if (/\d/.test(char)) return DIGIT;
  if (/['`-]/.test(char)) return JOINS;
  return /[.,]/.test(char) ? POINT : 0;
});

const isLetter = (kind: number | undefined): boolean =>
  kind === LOWER || kind === UPPER || kind === DIGIT;

/** Dashes, curly quotation marks, the ellipsis, and what stands where something was left out. */
const isCommonMark = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) || code === 0xfffc;

/** Where the ASCII word that begins at `at` ends; 0 where a character beyond ASCII may belong to it. */
const plainEnd = (text: string, at: number): number => {
  for (let end = at + 1; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code >= 128) {
      // The curly apostrophe is as common as the straight one.
      if (code !== CURLY || !isLetter(KINDS[text.charCodeAt(end + 1)])) return 0;
      continue;
    }
    const kind = KINDS[code];
    if (isLetter(kind)) continue;
    if (kind !== JOINS && kind !== POINT) return end;
    const next = text.charCodeAt(end + 1);
    if (next >= 128) return 0;
    const joined =
      kind === JOINS
        ? isLetter(KINDS[next])
        : KINDS[next] === DIGIT && KINDS[text.charCodeAt(end - 1)] === DIGIT;
    if (!joined) return end;
  }
  return text.length;
};

/** Splits text into tokens in order. Every token's span points into `text` as it was given. */
export const tokenize = (text: string, from = 0, to = text.length): Token[] => {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const tokens: Token[] = [];
  for (let at = 0; at < part.length; ) {
    const kind = KINDS[part.charCodeAt(at)];
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const word = isLetter(kind);
    const plain = word ? plainEnd(part, at) : 0;
    const alone = !word && (kind !== undefined || isCommonMark(part.charCodeAt(at)));
    const raw = plain > 0 ? part.slice(at, plain) : alone ? part.charAt(at) : pieceAt(part, at);
    if (raw === null) {
      at += 1;
      continue;
    }
    const start = from + at;
    at += raw.length;
    const norm = alone && raw < '\x7f' && raw !== '`' ? raw : normal(raw);
    tokens.push({ start, end: from + at, norm, word: plain > 0 || (!alone && WORD.test(raw)) });
  }
  return tokens;
};
