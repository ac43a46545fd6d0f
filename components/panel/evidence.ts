import type { Span } from '../../lib/text/span.ts';
import type { Quote } from './quotes.ts';

/** Some words of a sentence; `quote` where a verdict rests on them. */
export interface Part {
  words: string;
  start: number;
  quote: Quote | null;
}

interface Sentence extends Span {
  message: string;
  text: string;
}

const lies = (quote: Quote, { message, start, end }: Sentence): boolean =>
  quote.message === message && quote.start >= start && quote.end <= end;

/** A sentence, cut where the words begin and end that a verdict rests on. */
export const partsOf = (sentence: Sentence, quotes: readonly Quote[]): Part[] => {
  const parts: Part[] = [];
  let at = sentence.start;
  const cut = (to: number, quote: Quote | null): void => {
    const words = sentence.text.slice(at - sentence.start, to - sentence.start);
    if (words) parts.push({ words, start: at, quote });
    at = to;
  };
  const within = quotes.filter((quote) => lies(quote, sentence));
  for (const quote of within.sort((a, b) => a.start - b.start)) {
    cut(quote.start, null);
    cut(quote.end, quote);
  }
  cut(sentence.end, null);
  return parts;
};

/** The quotes that no sentence shows yet. */
export const quotesBeside = (
  quotes: readonly Quote[],
  sentences: readonly Sentence[],
): readonly Quote[] => quotes.filter((quote) => !sentences.some((one) => lies(quote, one)));
