import { quotations } from '../text/quotations.ts';
import { ownWordsReader } from '../text/quoted.ts';
import { remembering } from '../text/remembering.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Found, Sentence } from './rule.ts';

// Stands where something was left out: no phrase runs on over it.
const LEFT_OUT = '\ufffc';
// No sentence and no quotation goes on over it.
export const PARAGRAPH_END = '\n\n';

const blank = (text: string): string =>
  text ? LEFT_OUT + text.slice(1).replace(/[^\r\n]/g, ' ') : '';

/** The text at its length, with all but these parts blanked out. */
const only = (text: string, parts: readonly Span[]): string => {
  const [first, ...others] = parts;
  if (first?.start === 0 && first.end === text.length && others.length === 0) return text;
  let kept = '';
  let at = 0;
  for (const { start, end } of parts) {
    kept += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return kept + blank(text.slice(at));
};

const between = (text: string, gone: readonly Span[]): Span[] =>
  [...gone, { start: text.length, end: text.length }].map(({ start }, at) => ({
    start: gone[at - 1]?.end ?? 0,
    end: start,
  }));

/** The writer's own words in a paragraph: what they quote between marks is blanked out. */
const unquoted = (text: string): string => {
  const quotes = quotations(text);
  return quotes.length === 0 ? text : only(text, between(text, quotes));
};

// Longer than anybody writes. A rule may look through its whole sentence for each of its words.
const LONGEST_SENTENCE = 1500;

const cut = (own: string, { start, end }: Span): Span[] => {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const space = own.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = space > from + LONGEST_SENTENCE / 2 ? space : from + LONGEST_SENTENCE;
    parts.push({ start: from, end: to });
    from = to;
    while (from < end && own[from] === ' ') from += 1;
  }
  return from < end ? [...parts, { start: from, end }] : parts;
};

export const sentenceSpans = (own: string): Span[] =>
  sentences(own).flatMap((span) =>
    span.end - span.start > LONGEST_SENTENCE ? cut(own, span) : span,
  );

/** A paragraph of the writer's own words, and what `read` makes of its sentences. */
interface Paragraph<T> {
  own: string;
  sentences: readonly { start: number; end: number; text: string; read: T }[];
}

/** What a draft's writer wrote, with the text at its length and all else blanked out. */
interface OwnText<T> {
  own: string;
  paragraphs: readonly Paragraph<T>[];
}

/** Reads a text that is being written: paragraphs that stay as they are are not read again. */
export const ownTextReader = <T>(read: (sentence: string) => T): ((text: string) => OwnText<T>) => {
  const wordsOf = ownWordsReader();
  const paragraphsOf = remembering((text): Paragraph<T> => {
    const own = unquoted(text);
    const parts = sentenceSpans(own).map(({ start, end }) => {
      const sentence = own.slice(start, end);
      return { start, end, text: sentence, read: read(sentence) };
    });
    return { own, sentences: parts };
  });
  return (text) => {
    const written = only(text, wordsOf(text));
    const parts = written.split(PARAGRAPH_END);
    const paragraphs = paragraphsOf(parts);
    const same = paragraphs.every(({ own }, at) => own === parts[at]);
    return {
      own: same ? written : paragraphs.map(({ own }) => own).join(PARAGRAPH_END),
      paragraphs,
    };
  };
};

/** The text at its length, with all but the writer's own words blanked out. */
export const ownText = (text: string): string => ownTextReader(() => null)(text).own;

const normAt = (sentence: Sentence, index: number): string => sentence.tokens[index]?.norm ?? '';

/** The word so many places after the words found; empty at the sentence's end. */
export const after = ({ sentence, last }: Found, skip = 0): string => normAt(sentence, last + skip);

/** The word so many places before the words found; empty at the sentence's start. */
export const before = ({ sentence, first }: Found, skip = 0): string =>
  normAt(sentence, first - 1 - skip);

/** The words found, each in its plain form. */
export const foundWords = ({ sentence, first, last }: Found): string[] =>
  sentence.tokens.slice(first, last).map(({ norm }) => norm);

export const foundSpan = ({ sentence, first, last }: Found): Span => ({
  start: sentence.start + (sentence.tokens[first]?.start ?? 0),
  end: sentence.start + (sentence.tokens[last - 1]?.end ?? 0),
});

export const isQuestion = (sentence: Sentence): boolean => /\?["'”’)\]]*$/.test(sentence.text);

const CLAUSE_END = /^[,;:.!?…()[\]—–\ufffc-]$|^\.\.\.$/;
const CLAUSE_WORD = new Set(['but', 'however', 'because', 'although', 'though', 'so', 'yet']);
const NEW_SUBJECT = new Set(['i', "i'm", "i'll", "i've", 'we', "we're", "we'll", "we've", 'you']);

/** Whether a clause ends before the token at this index. */
export const clauseEndsAt = (sentence: Sentence, index: number): boolean => {
  const norm = normAt(sentence, index);
  if (norm === '' || CLAUSE_END.test(norm) || CLAUSE_WORD.has(norm)) return true;
  return norm === 'and' && NEW_SUBJECT.has(normAt(sentence, index + 1));
};

/** Whether nothing but punctuation stands before the words found in their sentence. */
export const startsSentence = ({ sentence, first }: Found): boolean =>
  sentence.tokens.findIndex(({ word }) => word) >= first;

/** Whether the words found open a sentence or a clause. */
export const startsClause = (found: Found): boolean =>
  startsSentence(found) || CLAUSE_END.test(before(found)) || CLAUSE_WORD.has(before(found));
