import type { Draft, Looked, Rule } from '../rule.ts';
import { compileOwn, type OwnMatch } from './find-own.ts';
import { type OwnPhrase, ruleIdOf, wordsOf } from './own-phrase.ts';

const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text);
/** "I am afraid" begins with a capital wherever it stands. */
const isSelf = (text: string): boolean => /^I(?:$|[^\p{L}])/u.test(text);

/**
 * A replacement with the capital of the place. In the middle of a sentence a capital somebody typed
 * stays, as it may be a name, unless the phrase itself was typed with one.
 */
const fitted = (replacement: string, phrase: string, raw: string, first: boolean): string => {
  if (isUpper(raw) && (first || !isSelf(raw)))
    return replacement.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (!isUpper(phrase) || isSelf(phrase) || isSelf(replacement)) return replacement;
  return replacement.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
};

const curly = (text: string): string => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');

const looked = (own: OwnPhrase, draft: Draft, match: OwnMatch): Looked => {
  const { start, end, words, first } = match;
  const raw = draft.text.slice(start, end);
  const texts = own.replacements.map((one) => fitted(one, own.phrase, raw, first));
  return { start, end, words, texts: [...new Set(draft.manner.curly ? texts.map(curly) : texts)] };
};

/** A rule for each phrase that holds a word. They are looked for all together, once a draft. */
export const ownRules = (phrases: readonly OwnPhrase[]): Rule[] => {
  const lists = phrases.map(({ phrase }) => wordsOf(phrase));
  const usable = lists.flatMap((words, at) => {
    const own = phrases[at];
    return own && words.length > 0 ? [{ own, words }] : [];
  });
  const find = compileOwn(usable.map(({ words }) => words));
  const drafts = new WeakMap<Draft, ReturnType<typeof find>>();
  const inDraft = (draft: Draft): ReturnType<typeof find> => {
    const found = drafts.get(draft) ?? find(draft.sentences);
    drafts.set(draft, found);
    return found;
  };
  return usable.map(({ own }, at) => ({
    id: ruleIdOf(own.phrase),
    family: 'own',
    strength: own.strength,
    words: {
      ...(own.why && { why: own.why }),
      // With replacements there is nothing to add: they are shown.
      ...(own.replacements.length > 0 && { instead: '' }),
    },
    find: (draft) => (inDraft(draft).get(at) ?? []).map((match) => looked(own, draft, match)),
  }));
};
