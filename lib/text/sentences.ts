import type { Span } from './span.ts';

// A full stop after a title or an initial does not end a sentence; after "no." it ends one unless
// a number follows; after the others it ends one only where a capital follows.
const TITLES = new Set('mr mrs ms mx dr prof sr jr st vs e.g i.e'.split(' '));
const NUMBERS = new Set('no nos approx art sec tel ext'.split(' '));
const MAYBE = new Set('etc inc ltd co corp a.m p.m'.split(' '));
const LONGEST = 6;

// A run of marks is looked at once, from its first mark: that keeps this linear.
const STOP = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|[。！？]+[」』”]*/g;
// An empty line, or a list item.
const BREAK = /\r?\n[ \t]*(?:\r?\n\s*|(?=[-*•–][ \t]|\d{1,2}[.)][ \t]))/g;
const LONGEST_GREETING = 40;

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** The short word that ends at the full stop before `end`; empty where it is a long one. */
const shortWord = (text: string, end: number): string => {
  let start = end - 1;
  while (start > 0 && end - start <= LONGEST + 2 && !/[\s(]/.test(text.charAt(start - 1)))
    start -= 1;
  return end - 1 - start > LONGEST ? '' : text.slice(start, end - 1);
};

const isShort = (text: string, end: number): boolean => {
  const raw = shortWord(text, end);
  if (raw === '') return false;
  if (/^[a-z]$/i.test(raw)) return raw !== 'I';
  const word = raw.toLowerCase();
  if (TITLES.has(word)) return true;
  if (!NUMBERS.has(word) && !MAYBE.has(word)) return false;
  const next = text
    .slice(end, end + 3)
    .trimStart()
    .charAt(0);
  if (NUMBERS.has(word)) return /\d/.test(next);
  return !/\p{Lu}/u.test(next) && next !== '';
};

/** The ends of lines like "Hi Sam," with a capital on the next line. */
const greetingEnds = (text: string): number[] => {
  const all: number[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    let mark = text[at - 1] === '\r' ? at - 2 : at - 1;
    while (mark > start && isBlank(text[mark])) mark -= 1;
    const length = mark - start;
    start = at + 1;
    if (length < 1 || length > LONGEST_GREETING || !/[,:]/.test(text.charAt(mark))) continue;
    let next = start;
    while (isBlank(text[next])) next += 1;
    if (
      /^[^\n\ra-z]/.test(text.slice(next, next + 1)) &&
      /^\p{Lu}/u.test(text.slice(next, next + 2))
    )
      all.push(start);
  }
  return all;
};

const ends = (text: string): number[] => {
  const all: number[] = [];
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match[0] !== '.' || !isShort(text, end)) all.push(end);
  }
  if (!text.includes('\n')) return all;
  for (const match of text.matchAll(BREAK)) all.push(match.index + match[0].length);
  return [...all, ...greetingEnds(text)].sort((a, b) => a - b);
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
