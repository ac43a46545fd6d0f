import { beginnings, type Node } from './phrase-places.ts';
import type { Token } from './tokens.ts';

/**
 * A phrase is written as words with slots:
 *   sorry (that)? you (are|'re) having (this|the) (problem|issue)
 * `(a|b c)` one of these, `(…)?` may be missing, `~3` up to three words in between.
 * `problem/s` is short for `(problem|problems)`, `fail/s/ed` for three.
 * `you're` and the like are one token in text, so write `(you are|you're)`.
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

/** All the places one can be at together; where they lead is worked out once, when first needed. */
interface State<T> {
  nodes: Node<T>[];
  ends: T[];
  /** Undefined: nobody has stepped there yet. */
  next: Map<string, State<T> | null | undefined>;
  otherWord: State<T> | null | undefined;
  otherMark: State<T> | null | undefined;
}

const SENTENCE_END = /^[.!?…\ufffc]$/;

/** Where one is together after each step, remembered by the places held. */
const automaton = <T>(startsOf: (word: string) => Node<T>[]) => {
  const known = new Map<string, State<T>>();
  const begun = new Map<string, State<T>>();

  const stateOf = (nodes: readonly Node<T>[]): State<T> | null => {
    if (nodes.length === 0) return null;
    const unique = [...new Set(nodes)].sort((a, b) => a.id - b.id);
    const name = unique.map(({ id }) => id).join(' ');
    let state = known.get(name);
    if (!state) {
      const ends = [...new Set(unique.flatMap((at) => at.ends))];
      state = { nodes: unique, ends, next: new Map(), otherWord: undefined, otherMark: undefined };
      for (const at of unique) for (const word of at.next.keys()) state.next.set(word, undefined);
      known.set(name, state);
    }
    return state;
  };

  const other = (state: State<T>, token: Token): Node<T>[] => {
    if (token.word) return state.nodes.flatMap((at) => at.anyWord);
    return SENTENCE_END.test(token.norm) ? [] : state.nodes.flatMap((at) => at.anyMark);
  };

  const step = (state: State<T>, token: Token): State<T> | null => {
    const { norm } = token;
    if (state.next.has(norm)) {
      let to = state.next.get(norm);
      if (to === undefined) {
        to = stateOf([
          ...state.nodes.flatMap((at) => at.next.get(norm) ?? []),
          ...other(state, token),
        ]);
        state.next.set(norm, to);
      }
      return to;
    }
    const kind = token.word ? 'otherWord' : 'otherMark';
    if (kind === 'otherMark' && SENTENCE_END.test(norm)) return null;
    const to = state[kind] === undefined ? stateOf(other(state, token)) : state[kind];
    state[kind] = to;
    return to;
  };

  const begin = ({ norm }: Token): State<T> | null => {
    const known = begun.get(norm);
    if (known) return known;
    const state = stateOf(startsOf(norm));
    // Words that begin nothing are without number; they are not remembered.
    if (state) begun.set(norm, state);
    return state;
  };

  return { begin, step };
};

/** Builds one automaton for all phrases: reading a text costs little more than one look-up a word. */
export const compilePhrases = <T>(phrases: readonly Phrase<T>[]): Phrases<T> => {
  const { begin, step } = automaton(beginnings(phrases));
  return {
    find: (tokens) =>
      tokens.flatMap((start, first) => {
        let state = begin(start);
        if (!state) return [];
        const longest = new Map<T, number>();
        for (let at = first + 1; state; at += 1) {
          for (const value of state.ends) longest.set(value, at);
          const token = tokens[at];
          state = token ? step(state, token) : null;
        }
        return [...longest].map(([value, last]) => ({ value, first, last }));
      }),
  };
};
