import type { LanguageSigns } from '../text/language.ts';
import { languageSigns } from '../text/language.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { sentenceSpans } from './draft.ts';
import type { Rule, Sentence } from './rule.ts';
import type { Candidate } from './settle.ts';

/** What is known of a sentence wherever it stands. */
export interface Read {
  tokens: Token[];
  /** Worked out where the language is looked for. */
  signs: LanguageSigns | null;
  /** Whether the writer says I, and which apostrophe they use. */
  one: boolean;
  curly: boolean;
  matches: PhraseMatch<Rule>[];
  /** What came of it when last judged, counted from the sentence's start. */
  judged: Judged | null;
}

export interface Judged {
  /** For which context, in which manner, and as which sentence of the draft. */
  round: number;
  index: number;
  /** By the words found: undefined where it hangs on the rest of the draft. */
  found: (Candidate | null | undefined)[];
  looked: Candidate[];
}

export interface ReadSentence extends Sentence {
  read: Read;
}

export const signsOf = ({ text, tokens, read }: ReadSentence): LanguageSigns => {
  read.signs ??= languageSigns(text, tokens);
  return read.signs;
};

/** Reads a draft's own text by the sentence, and remembers those of the draft before. */
export const sentenceReader = (find: (tokens: readonly Token[]) => PhraseMatch<Rule>[]) => {
  let known = new Map<string, Read>();

  const readOnce = (text: string): Read => {
    const tokens = tokenize(text);
    return {
      tokens,
      signs: null,
      one: /\b(?:I|[Mm]y)\b/.test(text),
      curly: text.includes('’'),
      matches: find(tokens),
      judged: null,
    };
  };

  return (own: string): ReadSentence[] => {
    const now = new Map<string, Read>();
    const sentences = sentenceSpans(own).map(({ start, end }) => {
      const text = own.slice(start, end);
      const read = now.get(text) ?? known.get(text) ?? readOnce(text);
      now.set(text, read);
      return { start, end, text, tokens: read.tokens, read };
    });
    known = now;
    return sentences;
  };
};
