import { languageOf } from '../text/language.ts';
import { compilePhrases, type PhraseMatch, type Phrases } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { foundSpan, foundWords, ownText, sentenceSpans } from './draft.ts';
import type { Draft, DraftContext, Finding, Found, Rule, Sentence } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Candidate, settle } from './settle.ts';
import { slots } from './words.ts';

interface Read {
  tokens: Token[];
  matches: PhraseMatch<Rule>[];
}

const compile = (from: readonly Rule[]): Phrases<Rule> =>
  compilePhrases(
    from.flatMap((rule) => (rule.phrases ?? []).map((phrase) => ({ phrase, value: rule }))),
    slots,
  );

// Built when a first draft is checked: a page nobody writes in pays nothing for it.
let compiled: Phrases<Rule> | undefined;
const phrases = (): Phrases<Rule> => {
  compiled ??= compile(rules);
  return compiled;
};

// What stands before tells the same words in two places apart; what comes after is still being typed.
const WORDS_BEFORE = 12;

const readSentence = (text: string, own: Phrases<Rule>): Read => {
  const tokens = tokenize(text);
  return { tokens, matches: [...phrases().find(tokens), ...own.find(tokens)] };
};

const candidateOf = (rule: Rule, found: Found): Candidate => {
  const core = foundSpan(found);
  const mended = rule.mend?.(found);
  return {
    rule,
    core,
    start: mended?.start ?? core.start,
    end: mended?.end ?? core.end,
    texts: mended?.texts ?? [],
    words: foundWords({ ...found, first: Math.max(0, found.first - WORDS_BEFORE) }).join(' '),
  };
};

const byPhrase = (draft: Draft, reads: readonly Read[], context: DraftContext): Candidate[] =>
  draft.sentences.flatMap((sentence: Sentence, index) =>
    (reads[index]?.matches ?? []).flatMap(({ value: rule, first, last }) => {
      const found: Found = { first, last, sentence, index, draft, context };
      if (context.off.has(rule.id) || rule.when?.(context) === false) return [];
      return rule.unless?.(found) ? [] : [candidateOf(rule, found)];
    }),
  );

const byLooking = (all: readonly Rule[], draft: Draft, context: DraftContext): Candidate[] =>
  all.flatMap((rule) => {
    if (!rule.find || context.off.has(rule.id) || rule.when?.(context) === false) return [];
    return rule.find(draft, context).map(({ start, end, texts = [], words }) => ({
      rule,
      core: { start, end },
      start,
      end,
      texts,
      words: words ?? draft.text.slice(start, end),
    }));
  });

/**
 * A check that remembers the sentences it has read, so that a keystroke re-reads only its own.
 * A team's own rules are compiled here, apart from ours: throws where a phrase of theirs is malformed.
 */
export const createLint = (
  extraRules: readonly Rule[] = [],
): ((draft: string, context: DraftContext) => Finding[]) => {
  const extra = compile(extraRules);
  const all = [...rules, ...extraRules];
  let known = new Map<string, Read>();
  return (text, context) => {
    const own = ownText(text);
    const language = languageOf(own);
    const english = language === 'en' || language === 'und';
    if (!english && extraRules.length === 0) return [];
    const now = new Map<string, Read>();
    const reads: Read[] = [];
    const sentences = sentenceSpans(own).map(({ start, end }) => {
      const sentence = own.slice(start, end);
      const read = now.get(sentence) ?? known.get(sentence) ?? readSentence(sentence, extra);
      now.set(sentence, read);
      reads.push(read);
      return { start, end, text: sentence, tokens: read.tokens };
    });
    known = now;
    const draft: Draft = { text, own, sentences };
    const found = [...byPhrase(draft, reads, context), ...byLooking(all, draft, context)];
    // Ours judge English only; a team's own words are the same words in any language.
    return settle(
      english ? found : found.filter(({ rule }) => extraRules.includes(rule)),
      text.length,
    );
  };
};

/** Checks a draft once. */
export const lint = (draft: string, context: DraftContext): Finding[] =>
  createLint()(draft, context);
