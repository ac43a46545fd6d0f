import type { Span } from './span.ts';

// A full stop after one of these does not end a sentence.
const SHORT =
  /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|sr|jr|st|no|nos|vs|etc|approx|inc|ltd|co|e\.g|i\.e|a\.m|p\.m|[a-z])\.$/i;

const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\n[ \t]*\n\s*|\r\n[ \t]*\r\n\s*/g;

/** The sentences of a text, in order, without the white space between them. */
export const sentences = (text: string): Span[] => {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (body) found.push({ start: start + lead, end: start + lead + body.length });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && SHORT.test(text.slice(Math.max(0, end - 8), end))) continue;
    close(end);
  }
  close(text.length);
  return found;
};
