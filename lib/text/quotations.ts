import type { Span } from './span.ts';

const CLOSES: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  "'": "'",
  '‘': '’',
};
const SINGLE = new Set(["'", '‘']);
const MOST = 400;

const isLetter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** A single quotation mark is also an apostrophe: it closes only where no letter follows. */
const closing = (text: string, open: number): number => {
  const mark = text.charAt(open);
  const close = CLOSES[mark] ?? '';
  const paragraph = text.indexOf('\n\n', open);
  const most = Math.min(open + MOST, paragraph < 0 ? text.length : paragraph);
  for (let at = text.indexOf(close, open + 1); at >= 0 && at < most; ) {
    if (!SINGLE.has(mark)) return at;
    if (at > open + 1 && !isLetter(text[at + 1]) && text[at - 1] !== ' ') return at;
    at = text.indexOf(close, at + 1);
  }
  return -1;
};

/** Words put between quotation marks, marks included: they are spoken about, not said. */
export const quotations = (text: string): Span[] => {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (!(mark in CLOSES) || isLetter(text[at - 1])) continue;
    if (SINGLE.has(mark) && !isLetter(text[at + 1])) continue;
    const end = closing(text, at);
    if (end < 0) continue;
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
};
