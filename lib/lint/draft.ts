import { quotations } from '../text/quotations.ts';
import { ownWords } from '../text/quoted.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Found, Sentence } from './rule.ts';

// Stands where something was left out: no phrase runs on over it.
const LEFT_OUT = '\ufffc';

const blank = (text: string): string =>
  text ? LEFT_OUT + text.slice(1).replace(/[^\r\n]/g, ' ') : '';

/** The text at its length, with all but the writer's own words blanked out. */
export const ownText = (text: string): string => {
  let own = '';
  let at = 0;
  for (const { start, end } of ownWords(text)) {
    own += blank(text.slice(at, start));
    let from = start;
    for (const quote of quotations(text.slice(start, end))) {
      own += text.slice(from, start + quote.start);
      own += blank(text.slice(start + quote.start, start + quote.end));
      from = start + quote.end;
    }
    own += text.slice(from, end);
    at = end;
  }
  return own + blank(text.slice(at));
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
