import { type State, statesOf } from './phrase-states.ts';
import type { Token } from './tokens.ts';

/**
 * A phrase is written as words with slots:
 *   sorry (that)? you (are|'re) having (this|the) (problem|issue)
 * `(a|b c)` one of these, `(…)?` may be missing, `~3` up to three words in between.
 * `problem/s` is short for `(problem|problems)`, `fail/s/ed` for three.
 * `you're` and the like are one token in text, so write `(you are|you're)`.
 * `<name>` stands for words given by that name when the phrases are compiled.
 * A mark of punctuation is a word of its own: `sorry (,)? but`.
 * Punctuation is skipped between words only where the phrase has `~`, and never a sentence's end.
 * A list is no slot language but the tokens themselves, in their normal form.
 */
export interface Phrase<T> {
  phrase: string | readonly string[];
  value: T;
}

export interface PhraseMatch<T> {
  value: T;
  /** Indexes into the tokens, half-open. */
  first: number;
  last: number;
}

export interface Phrases<T> {
  /** Every match that starts in the tokens, in order of start; the longest per start and value. */
  find(tokens: readonly Token[]): PhraseMatch<T>[];
}

/** Builds one automaton for all phrases: reading a text costs little more than one look-up a word. */
export const compilePhrases = <T>(
  phrases: readonly Phrase<T>[],
  named: Readonly<Record<string, string>> = {},
): Phrases<T> => {
  const states = statesOf(phrases, named);

  const keep = (found: PhraseMatch<T>[], from: number, value: T, first: number, last: number) => {
    let same = from;
    while (same < found.length && found[same]?.value !== value) same += 1;
    const known = found[same];
    if (known) known.last = last;
    else found.push({ value, first, last });
  };

  const find = (tokens: readonly Token[]): PhraseMatch<T>[] => {
    const found: PhraseMatch<T>[] = [];
    const keys = tokens.map(states.keyOf);
    for (let first = 0; first < keys.length; first += 1) {
      let state: State<T> | null = states.begin(keys[first] ?? 0);
      const from = found.length;
      for (let at = first + 1; state; at += 1) {
        for (const value of state.ends) keep(found, from, value, first, at);
        if (at >= keys.length || state.waiting.length === 0) break;
        // More words are known when more of the phrases is read.
        if ((keys[at] ?? 0) < 2) keys[at] = states.keyOf(tokens[at] as Token);
        state = states.step(state, keys[at] ?? 0);
      }
    }
    return found;
  };

  return { find: (tokens) => (phrases.length === 0 ? [] : find(tokens)) };
};
