import { compilePhrases } from '../../text/phrases.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Sentence } from '../rule.ts';

export interface OwnMatch extends Span {
  /** The first word stands at the head of its sentence. */
  first: boolean;
  /** The words and those before them, which tell two places apart. */
  words: string;
}

const WORDS_BEFORE = 12;

/** So many tokens from here on, over the ends of sentences, as places in the draft. */
const windowFrom = (sentences: readonly Sentence[], index: number, first: number, most: number) => {
  const window: Token[] = [];
  for (let at = index; at < sentences.length && window.length < most; at += 1) {
    const { start, tokens } = sentences[at] ?? { start: 0, tokens: [] };
    const from = at === index ? first : 0;
    for (const token of tokens.slice(from, from + most - window.length))
      window.push({ ...token, start: token.start + start, end: token.end + start });
  }
  return window;
};

/**
 * Finds lists of words in a draft: which lists, by their place in `phrases`, and where. A list may run
 * over the end of a sentence. A sentence that was looked at before costs one look-up.
 */
export const compileOwn = (phrases: readonly (readonly string[])[]) => {
  const compiled = compilePhrases(phrases.map((phrase, value) => ({ phrase, value })));
  const firsts = new Set(phrases.map(([first]) => first));
  const longest = Math.max(0, ...phrases.map(({ length }) => length));
  const known = new WeakMap<readonly Token[], number[]>();

  const beginnings = (tokens: readonly Token[]): number[] => {
    const before = known.get(tokens);
    if (before) return before;
    const found = tokens.flatMap(({ norm }, at) => (firsts.has(norm) ? [at] : []));
    known.set(tokens, found);
    return found;
  };

  return (sentences: readonly Sentence[]): Map<number, OwnMatch[]> => {
    const found = new Map<number, OwnMatch[]>();
    sentences.forEach(({ tokens }, index) => {
      for (const at of beginnings(tokens)) {
        const window = windowFrom(sentences, index, at, longest);
        const before = tokens.slice(Math.max(0, at - WORDS_BEFORE), at);
        for (const { value, first, last } of compiled.find(window)) {
          if (first > 0) break;
          const words = [...before, ...window.slice(0, last)].map(({ norm }) => norm).join(' ');
          const head = !tokens.slice(0, at).some(({ word }) => word);
          const place = { start: window[0]?.start ?? 0, end: window[last - 1]?.end ?? 0 };
          found.set(value, [...(found.get(value) ?? []), { ...place, words, first: head }]);
        }
      }
    });
    return found;
  };
};
