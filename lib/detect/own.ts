import { ownWords } from '../text/quoted.ts';
import { sentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type { Own } from './cue.ts';
import { plain } from './plain.ts';

/** What the writer says in their own words, cut up once for everything that reads it. */
export const ownOf = (text: string): Own => {
  const parts = ownWords(text);
  return {
    text,
    tokens: parts.flatMap(({ start, end }) => plain(tokenize(text, start, end))),
    sentences: parts.flatMap(({ start, end }) =>
      sentences(text.slice(start, end)).map((span) => ({
        start: span.start + start,
        end: span.end + start,
      })),
    ),
  };
};
