import { type Part, parse } from './phrase-parts.ts';
import type { Token } from './tokens.ts';

/**
 * A phrase is written as words with slots:
 *   sorry (that)? you (are|'re) having (this|the) (problem|issue)
 * `(a|b c)` one of these, `(…)?` may be missing, `~3` up to three words in between.
 * `you're` and the like are one token in text, so write `(you are|you're)`.
 * A mark of punctuation is a word of its own: `sorry (,)? but`.
 * Punctuation is skipped between words only where the phrase has `~`, and never a sentence's end.
 */
export interface Phrase<T> {
  phrase: string;
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

/** A place within a phrase: which word leads where, and what is found on arriving here. */
interface Node<T> {
  id: number;
  next: Map<string, Node<T>[]>;
  anyWord: Node<T>[];
  anyMark: Node<T>[];
  ends: T[];
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

const MOST_MARKS_IN_GAP = 2;
const SENTENCE_END = /^[.!?…\ufffc]$/;

let lastId = 0;
const node = <T>(): Node<T> => {
  lastId += 1;
  return { id: lastId, next: new Map(), anyWord: [], anyMark: [], ends: [] };
};

/** Up to so many words and marks in between: a grid of places, each open to what comes after. */
const layGap = <T>(words: number, to: Node<T>[]): Node<T>[] => {
  const grid: Node<T>[][] = [];
  for (let word = 0; word <= words; word += 1) {
    const row: Node<T>[] = [];
    for (let mark = 0; mark <= MOST_MARKS_IN_GAP; mark += 1) {
      const here = node<T>();
      const fewerWords = grid[word - 1]?.[mark];
      const fewerMarks = row[mark - 1];
      if (fewerWords) here.anyWord = [fewerWords, ...to];
      if (fewerMarks) here.anyMark = [fewerMarks, ...to];
      row.push(here);
    }
    grid.push(row);
  }
  const start = grid.at(-1)?.at(-1);
  return start ? [start, ...to] : to;
};

/** Lays a part out as places that lead `to` what comes after it. */
const layPart = <T>(part: Part, to: Node<T>[]): Node<T>[] => {
  if ('options' in part) {
    const ways = part.options.flatMap((option) => lay(option, to));
    return part.optional ? ways.concat(to) : ways;
  }
  if ('gap' in part) return layGap(part.gap, to);
  const here = node<T>();
  here.next.set(part.word, to);
  return [here];
};

/** Back to front, so that the tails are shared. */
const lay = <T>(parts: readonly Part[], to: Node<T>[]): Node<T>[] =>
  parts.reduceRight<Node<T>[]>((after, part) => layPart(part, after), to);

const layAll = <T>(phrases: readonly Phrase<T>[]): Map<string, Node<T>[]> => {
  const starts = new Map<string, Node<T>[]>();
  for (const { phrase, value } of phrases) {
    const end = node<T>();
    end.ends.push(value);
    for (const start of lay(parse(phrase), [end])) {
      if (start.next.size === 0) throw new Error(`A phrase begins with a word: ${phrase}`);
      for (const [word, to] of start.next) starts.set(word, [...(starts.get(word) ?? []), ...to]);
    }
  }
  return starts;
};

/** Where one is together after each step, remembered by the places held. */
const automaton = <T>(starts: Map<string, Node<T>[]>) => {
  const known = new Map<string, State<T>>();
  const begun = new Map<string, State<T> | null>();

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

  const begin = (token: Token): State<T> | null => {
    const nodes = starts.get(token.norm);
    if (!nodes) return null;
    const state = begun.get(token.norm) ?? stateOf(nodes);
    begun.set(token.norm, state);
    return state;
  };

  return { begin, step };
};

/** Builds one automaton for all phrases: reading a text costs little more than one look-up a word. */
export const compilePhrases = <T>(phrases: readonly Phrase<T>[]): Phrases<T> => {
  const { begin, step } = automaton(layAll(phrases));
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
