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
// A paragraph's end, and what stands where something was left out.
const STOPS = /\n\n|\ufffc/;

const OPENS = /["“„«'‘]/g;

const isLetter = (char: string | undefined): boolean =>
  char !== undefined &&
  (/[a-z0-9]/i.test(char) || (char.charCodeAt(0) >= 128 && /[\p{L}\p{N}]/u.test(char)));

/** A single quotation mark is also an apostrophe: it closes only where no letter follows. */
const closing = (text: string, open: number): number => {
  const mark = text.charAt(open);
  const close = CLOSES[mark] ?? '';
  // Only so far is looked: a mark that nothing closes must not cost the rest of the text.
  const reach = text.slice(open, open + MOST);
  const paragraph = reach.search(STOPS);
  const most = paragraph < 0 ? reach.length : paragraph;
  for (let at = reach.indexOf(close, 1); at >= 0 && at < most; at = reach.indexOf(close, at + 1)) {
    if (!SINGLE.has(mark)) return open + at;
    if (at > 1 && !isLetter(text[open + at + 1]) && reach[at - 1] !== ' ') return open + at;
  }
  return -1;
};

/** Words put between quotation marks, marks included: they are spoken about, not said. */
export const quotations = (text: string): Span[] => {
  const found: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(OPENS)) {
    if (index < from || isLetter(text[index - 1])) continue;
    if (SINGLE.has(mark) && !isLetter(text[index + 1])) continue;
    const end = closing(text, index);
    if (end < 0) continue;
    found.push({ start: index, end: end + 1 });
    from = end + 1;
  }
  return found;
};
