import type { Span } from './span.ts';

// A full stop after a title or an initial does not end a sentence; after "no." it ends one unless
// a number follows; after the others it ends one only where a capital follows.
const TITLE = /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|sr|jr|st|vs|e\.g|i\.e|[A-HJ-Z])\.$/i;
const NUMBER = /(?:^|[\s(])(?:nos?|approx|art|sec|tel|ext)\.$/i;
const MAYBE = /(?:^|[\s(])(?:etc|inc|ltd|co|corp|a\.m|p\.m)\.$/i;
const LONE_LETTER = /(?:^|[\s(])[a-z]\.$/;

// A run of marks is looked at once, from its first mark: that keeps this linear.
const STOP = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|[。！？]+[」』”]*/g;
// An empty line, a list item, or the end of a greeting line.
const BREAK = /\r?\n[ \t]*(?:\r?\n\s*|(?=[-*•–][ \t]|\d{1,2}[.)][ \t]))/g;
const GREETING = /(?<=^|\n)[^\n]{1,40}[,:][ \t]*\r?\n(?=[ \t]*\p{Lu})/gu;

const isShort = (text: string, end: number): boolean => {
  const before = text.slice(Math.max(0, end - 9), end);
  const next = text
    .slice(end, end + 3)
    .trimStart()
    .charAt(0);
  if (TITLE.test(before) || LONE_LETTER.test(before)) return true;
  if (NUMBER.test(before)) return /\d/.test(next);
  return MAYBE.test(before) && !/\p{Lu}/u.test(next) && next !== '';
};

const ends = (text: string): number[] => {
  const all: number[] = [];
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match[0] !== '.' || !isShort(text, end)) all.push(end);
  }
  for (const match of text.matchAll(BREAK)) all.push(match.index + match[0].length);
  for (const match of text.matchAll(GREETING)) all.push(match.index + match[0].length);
  return all.sort((a, b) => a - b);
};

/** The sentences of a text, in order, without the white space between them. */
export const sentences = (text: string): Span[] => {
  const found: Span[] = [];
  let start = 0;
  for (const end of [...ends(text), text.length]) {
    if (end <= start) continue;
    const raw = text.slice(start, end);
    const body = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (body) found.push({ start: start + lead, end: start + lead + body.length });
    start = end;
  }
  return found;
};
