import type { LanguageSigns } from '../text/language.ts';
import { languageSigns } from '../text/language.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { ownTextReader, PARAGRAPH_END } from './draft.ts';
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
  /** For which context and in which manner. */
  round: number;
  /** By the words found: undefined where it hangs on the rest of the draft. */
  found: (Candidate | null | undefined)[];
  looked: Candidate[];
}

export interface ReadSentence extends Sentence {
  read: Read;
}

const FORGOTTEN_AFTER = 100;

export const signsOf = ({ text, tokens, read }: ReadSentence): LanguageSigns => {
  read.signs ??= languageSigns(text, tokens);
  return read.signs;
};

export interface ReadDraft {
  own: string;
  sentences: ReadSentence[];
}

/** Reads a draft by the paragraph and the sentence, and remembers those of the draft before. */
export const draftReader = (
  find: (tokens: readonly Token[]) => PhraseMatch<Rule>[],
): ((text: string) => ReadDraft) => {
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

  const ownOf = ownTextReader((text): Read => {
    const read = known.get(text) ?? readOnce(text);
    known.set(text, read);
    return read;
  });

  return (text) => {
    const { own, paragraphs } = ownOf(text);
    const sentences: ReadSentence[] = [];
    let from = 0;
    for (const paragraph of paragraphs) {
      for (const { start, end, text, read } of paragraph.sentences)
        sentences.push({ start: from + start, end: from + end, text, tokens: read.tokens, read });
      from += paragraph.own.length + PARAGRAPH_END.length;
    }
    // A sentence that was cut out may be put in elsewhere; those of many drafts ago are forgotten.
    if (known.size > 2 * sentences.length + FORGOTTEN_AFTER)
      known = new Map(sentences.map(({ text, read }) => [text, read]));
    return { own, sentences };
  };
};
