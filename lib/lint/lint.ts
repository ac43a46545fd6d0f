import { LANGUAGE_WITHIN, languageBy } from '../text/language.ts';
import { compilePhrases, type Phrases } from '../text/phrases.ts';
import { judge } from './judge.ts';
import { draftReader, type ReadSentence, signsOf } from './read-sentences.ts';
import type { Draft, DraftContext, Finding, Rule, WordsOf } from './rule.ts';
import { rules } from './rules/index.ts';
import { type Candidate, keyOf, settle } from './settle.ts';
import { slots } from './words.ts';

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

const byLooking = (draft: Draft, context: DraftContext, active: Iterable<Rule>): Candidate[] => {
  const all: Candidate[] = [];
  for (const rule of active)
    for (const { start, end, texts = [], words } of rule.find?.(draft, context) ?? [])
      all.push({
        rule,
        core: { start, end },
        start,
        end,
        texts,
        key: keyOf(rule, words ?? draft.text.slice(start, end)),
      });
  return all;
};

const isEnglish = (sentences: readonly ReadSentence[]): boolean => {
  const looked = sentences.filter(({ start }) => start < LANGUAGE_WITHIN);
  const language = languageBy(looked.map(signsOf));
  return language === 'en' || language === 'und';
};

const sameContext = (a: DraftContext, b: DraftContext): boolean =>
  a.channel === b.channel &&
  a.customer === b.customer &&
  a.earlier.length === b.earlier.length &&
  a.earlier.every((text, at) => text === b.earlier[at]) &&
  a.off.size === b.off.size &&
  [...a.off].every((id) => b.off.has(id));

/** Which rules have a say, in what context and manner; a new round begins when any of it changes. */
const rounds = (all: readonly Rule[]) => {
  let context: DraftContext | null = null;
  let active: ReadonlySet<Rule> = new Set();
  let manner = { one: false, curly: false };
  let round = 0;
  return (given: DraftContext, { one, curly }: Draft['manner']) => {
    if (!context || !sameContext(context, given)) {
      const kept = { ...given, earlier: [...given.earlier], off: new Set(given.off) };
      context = kept;
      active = new Set(all.filter((rule) => !kept.off.has(rule.id) && rule.when?.(kept) !== false));
      round += 1;
    }
    if (manner.one !== one || manner.curly !== curly) {
      manner = { one, curly };
      round += 1;
    }
    return { context, active, round };
  };
};

/**
 * A check that remembers the sentences it has read, so that a keystroke re-reads only its own.
 * `wordsOf` says what a rule of ours tells the agent (rules/words.ts has it).
 * A team's own rules are compiled here, apart from ours: throws where a phrase of theirs is malformed.
 */
export const createLint = (
  wordsOf: WordsOf,
  extraRules: readonly Rule[] = [],
): ((draft: string, context: DraftContext) => Finding[]) => {
  const extra = compile(extraRules);
  const read = draftReader((tokens) => {
    const found = phrases().find(tokens);
    return extraRules.length > 0 ? [...found, ...extra.find(tokens)] : found;
  });
  const roundOf = rounds([...rules, ...extraRules]);
  return (text, given) => {
    const { own, sentences } = read(text);
    const english = isEnglish(sentences);
    if (!english && extraRules.length === 0) return [];
    const manner = {
      one: sentences.some(({ read }) => read.one),
      curly: sentences.some(({ read }) => read.curly),
    };
    const draft: Draft = { text, own, sentences, manner };
    const { context, active, round } = roundOf(given, manner);
    const found = [
      ...judge(draft, sentences, context, active, round),
      ...byLooking(draft, context, active),
    ];
    // Ours judge English only; a team's own words are the same words in any language.
    return settle(
      english ? found : found.filter(({ rule }) => extraRules.includes(rule)),
      text.length,
      wordsOf,
    );
  };
};
