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
const WORD = /^[\p{L}\p{N}]/u;

const OPENING = 0x2018;
const CURLY = 0x2019;
const NO_BREAK = 0xa0;

const SPACE = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
const JOINS = 5;
const POINT = 6;

/** What a character is, 0 for others: most text is nothing else, and needs no pattern. */
const kindOf = (code: number): number => {
  if (code > 96 && code < 123) return LOWER;
  if (code === 32 || (code > 8 && code < 14) || code === NO_BREAK) return SPACE;
  if (code > 64 && code < 91) return UPPER;
  if (code > 47 && code < 58) return DIGIT;
  if (code === 46 || code === 44) return POINT;
  if (code === 39 || code === 45 || code === 96) return JOINS;
  // Latin letters with an accent, and between them two signs for sums.
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7 ? LOWER : 0;
};

// Marks that NFKC leaves alone, beside which no unseen character has a part.
const MARKS = '£€–—“”¢¥§«»°×÷¿¡';

/** Dashes, curly quotation marks, the ellipsis, and what stands where something was left out. */
const isCommonMark = (code: number): boolean =>
  (code >= 0x2010 && code <= 0x2027) ||
  code === 0xfffc ||
  MARKS.includes(String.fromCharCode(code));

/** Whether a word may go on over a character, or into it: unseen ones, other letters and apostrophes. */
const mayJoin = (code: number): boolean =>
  code >= 128 && kindOf(code) !== SPACE && (code === OPENING || !isCommonMark(code));

// What was met in a word, besides small letters and digits.
const CAPITAL = 1;
const MARK = 2;
const BEYOND = 4;
const MET = 8;

/**
 * Where the word of Latin letters that begins at `at` ends, times MET, and what was met in it.
 * 0 where other characters may belong to it.
 */
const latinEnd = (text: string, at: number): number => {
  let met = 0;
  for (let end = at; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (kind === LOWER || kind === DIGIT) {
      if (code >= 128) met |= BEYOND;
    } else if (kind === UPPER) met |= CAPITAL;
    // The curly apostrophe is as common as the straight one.
    else if (kind === JOINS || kind === POINT || code === CURLY) {
      const next = text.charCodeAt(end + 1);
      const after = kindOf(next);
      const joined =
        kind === POINT
          ? after === DIGIT && kindOf(text.charCodeAt(end - 1)) === DIGIT
          : after === LOWER || after === UPPER || after === DIGIT;
      if (!joined) return after === 0 && mayJoin(next) ? 0 : end * MET + met;
      met |= MARK;
    } else return mayJoin(code) ? 0 : end * MET + met;
  }
  return text.length * MET + met;
};

/** Lower case, NFKC, straight apostrophe. */
const normal = (raw: string, met: number): string => {
  if (met === 0) return raw;
  if ((met & BEYOND) === 0) {
    const lower = raw.toLowerCase();
    return met & MARK ? lower.replace(APOSTROPHE_ALL, "'") : lower;
  }
  // Apostrophes first: NFKC takes the acute accent apart into a space and a mark.
  const plain = raw.replace(UNSEEN_ALL, '').replace(APOSTROPHE_ALL, "'");
  return (plain.normalize('NFKC') || raw).toLowerCase();
};

/** Splits text into tokens in order. Every token's span points into `text` as it was given. */
export const tokenize = (text: string, from = 0, to = text.length): Token[] => {
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const tokens: Token[] = [];
  for (let at = 0; at < part.length; ) {
    const code = part.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const start = from + at;
    const latin = kind > SPACE && kind < JOINS ? latinEnd(part, at) : 0;
    if (latin > 0) {
      const raw = part.slice(at, Math.floor(latin / MET));
      at += raw.length;
      tokens.push({ start, end: from + at, norm: normal(raw, latin % MET), word: true });
      continue;
    }
    const alone = code < 128 ? kind === 0 || kind >= JOINS : isCommonMark(code);
    const raw = alone ? part.charAt(at) : pieceAt(part, at);
    at += raw?.length ?? 1;
    if (raw === null) continue;
    const same = alone && (code < 128 ? raw !== '`' : MARKS.includes(raw));
    const norm = normal(raw, same ? 0 : BEYOND);
    tokens.push({ start, end: from + at, norm, word: !alone && WORD.test(raw) });
  }
  return tokens;
};
