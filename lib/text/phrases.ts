import { reader, type Sequence } from './phrase-parts.ts';
import { beginningOf, firstWords, type Place, stepFrom } from './phrase-places.ts';
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

/** All the places one can be at together; where they lead is worked out once, when first needed. */
interface State<T> {
  places: readonly Place<T>[];
  ends: readonly T[];
  /** Null: no phrase goes on like this. */
  next: Map<string, State<T> | null>;
}

// A hostile text may hold words without number: only so many are remembered in one place.
const MOST_REMEMBERED = 2000;

const remember = <K, V>(known: Map<K, V>, key: K, value: V): V => {
  if (known.size < MOST_REMEMBERED) known.set(key, value);
  return value;
};

/** Where one is together after each step, remembered by the places held. */
const automaton = <T>(startsAt: (token: Token) => Set<Place<T>>) => {
  const known = new Map<string, State<T>>();
  const begun = new Map<string, State<T> | null>();

  const stateOf = (at: Set<Place<T>>): State<T> | null => {
    if (at.size === 0) return null;
    const places = [...at].sort((a, b) => a.id - b.id);
    const name = places.map(({ id }) => id).join(' ');
    const same = known.get(name);
    if (same) return same;
    const state: State<T> = {
      places: places.filter(({ heads, gap }) => heads.length > 0 || gap),
      ends: [...new Set(places.flatMap(({ ends }) => ends))],
      next: new Map(),
    };
    known.set(name, state);
    return state;
  };

  const step = (state: State<T>, token: Token): State<T> | null => {
    const to = state.next.get(token.norm);
    if (to !== undefined) return to;
    const at = new Set<Place<T>>();
    for (const place of state.places) stepFrom(place, token, at);
    return remember(state.next, token.norm, stateOf(at));
  };

  const begin = (token: Token): State<T> | null => {
    const state = begun.get(token.norm);
    return state === undefined ? remember(begun, token.norm, stateOf(startsAt(token))) : state;
  };

  return { begin, step };
};

/** Where each word can begin something: only the phrases that a text begins are read on. */
const beginnings = <T>(
  phrases: readonly Phrase<T>[],
  read: (phrase: Phrase<T>['phrase']) => Sequence,
): ((token: Token) => Set<Place<T>>) => {
  const byWord = new Map<string, (() => readonly Place<T>[])[]>();
  for (const { phrase, value } of phrases) {
    const sequence = read(phrase);
    let places: readonly Place<T>[] | undefined;
    const start = (): readonly Place<T>[] => {
      places ??= beginningOf(sequence, value);
      return places;
    };
    for (const word of new Set(firstWords(sequence))) {
      const others = byWord.get(word);
      if (others) others.push(start);
      else byWord.set(word, [start]);
    }
  }
  return (token) => {
    const to = new Set<Place<T>>();
    for (const start of byWord.get(token.norm) ?? [])
      for (const place of start()) stepFrom(place, token, to);
    return to;
  };
};

/** Builds one automaton for all phrases: reading a text costs little more than one look-up a word. */
export const compilePhrases = <T>(
  phrases: readonly Phrase<T>[],
  named: Readonly<Record<string, string>> = {},
): Phrases<T> => {
  const { begin, step } = automaton(beginnings(phrases, reader(named)));

  const findAt = (tokens: readonly Token[], first: number, found: PhraseMatch<T>[]): void => {
    let state = begin(tokens[first] as Token);
    if (!state) return;
    const from = found.length;
    for (let at = first + 1; state; at += 1) {
      for (const value of state.ends) {
        let same = from;
        while (same < found.length && found[same]?.value !== value) same += 1;
        const known = found[same];
        if (known) known.last = at;
        else found.push({ value, first, last: at });
      }
      const token = tokens[at];
      if (!token || state.places.length === 0) return;
      state = step(state, token);
    }
  };

  return {
    find: (tokens) => {
      const found: PhraseMatch<T>[] = [];
      for (let first = 0; first < tokens.length; first += 1) findAt(tokens, first, found);
      return found;
    },
  };
};
