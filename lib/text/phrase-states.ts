import { writeBeginning, writeRest } from './phrase-parts.ts';
import { END, FORK, GAP, idOf, malformed, noSteps, REST, type Steps } from './phrase-steps.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** All the places one can be at together; where they lead is worked out once, when first needed. */
export interface State<T> {
  /** Steps that wait for a token, in order; a gap with what it still has room for. */
  waiting: readonly number[];
  ends: readonly T[];
  /** Null: no phrase goes on like this. */
  next: Map<number, State<T> | null>;
}

// A place is its step's, with a gap's words and marks left in its lower digits.
const PLACES = 256;
const WORD = 4;
const MOST_MARKS_IN_GAP = 2;

const SENTENCE_ENDS = ['.', '!', '?', '…', '\ufffc'];

// A hostile text may lead to states without number: when there are so many, they are forgotten.
const MOST_STATES = 50_000;

/** What a token is to phrases: twice the id of its word, none being 0, and one more for a word. */
export type Key = number;

export interface States<T> {
  keyOf(token: Token): Key;
  begin(key: Key): State<T> | null;
  step(state: State<T>, key: Key): State<T> | null;
}

/** Reads the beginnings of phrases; by the id of a word, the places at which it begins one. */
const beginnings = <T>(steps: Steps, phrases: readonly Phrase<T>[]) => {
  const { code } = steps;
  const by: (number[] | undefined)[] = [];
  const begin = (from: number): void => {
    for (let at = from; ; ) {
      const what = code[at] ?? END;
      if (what === GAP || what === END) throw malformed('it must begin with a word');
      if (what > 0) {
        const others = by[what];
        if (!others) by[what] = [at * PLACES];
        else if (!others.includes(at * PLACES)) others.push(at * PLACES);
        return;
      }
      if (what === FORK) begin(at + 2);
      at += code[at + 1] ?? 0;
    }
  };
  for (const [index, { phrase }] of phrases.entries()) {
    const from = writeBeginning(steps, phrase, index);
    if (from !== null) begin(from);
  }
  return by;
};

/** What is reached at once: places that wait for a token, and ends of phrases. */
type Reached = readonly [waiting: number[], ends: number[]];

/** Whether a gap at this place takes one token more. */
const hasRoom = (place: number, key: Key): boolean => {
  const left = place % PLACES;
  if (key % 2 === 1) return left >= WORD;
  const id = key >> 1;
  return left % WORD > 0 && !(id > 0 && id <= SENTENCE_ENDS.length);
};

/** Room for all steps, and more. Typed: a plain list that is written far beyond its end becomes a slow one. */
const grown = (list: Uint32Array<ArrayBuffer>, steps: number): Uint32Array<ArrayBuffer> => {
  if (steps <= 2 * list.length) return list;
  const longer = new Uint32Array(steps);
  longer.set(list);
  return longer;
};

/** Goes along the steps: from these on to those that wait for a token. */
const reaching = (steps: Steps) => {
  const { code } = steps;
  let seen = new Uint32Array(code.length);
  let round = 0;
  let waiting: number[] = [];
  let ends: number[] = [];
  const arrive = (from: number): void => {
    for (let at = from; seen[at >> 1] !== round; ) {
      const what = code[at] ?? END;
      const on = code[at + 1] ?? 0;
      if (what === REST) {
        writeRest(steps, at);
        seen = grown(seen, code.length);
        continue;
      }
      seen[at >> 1] = round;
      if (what > 0) waiting.push(at * PLACES);
      if (what === END) ends.push(on);
      if (what > 0 || what === END) return;
      if (what === GAP) waiting.push(at * PLACES + on * WORD + MOST_MARKS_IN_GAP);
      else if (what === FORK) arrive(at + 2);
      at += what === GAP ? 2 : on;
    }
  };
  /** Where this token leads from these places. */
  return (places: readonly number[], key: Key): Reached => {
    round += 1;
    waiting = [];
    ends = [];
    for (const place of places) {
      const at = Math.floor(place / PLACES);
      if (code[at] === key >> 1) arrive(at + (code[at + 1] ?? 0));
      else if (code[at] === GAP && hasRoom(place, key)) {
        waiting.push(place - (key % 2 === 1 ? WORD : 1));
        arrive(at + 2);
      }
    }
    return [waiting, ends];
  };
};

const valuesAt = <T>(phrases: readonly Phrase<T>[], ends: readonly number[]): T[] => {
  const values = new Set<T>();
  for (const end of ends) {
    const phrase = phrases[end];
    if (phrase) values.add(phrase.value);
  }
  return [...values];
};

/** The states there are: the same places are the same one. */
const keeping = <T>(phrases: readonly Phrase<T>[]) => {
  const known = new Map<string, State<T>>();
  return {
    stateAt: ([waiting, ends]: Reached): State<T> | null => {
      if (waiting.length === 0 && ends.length === 0) return null;
      waiting.sort((a, b) => a - b);
      ends.sort((a, b) => a - b);
      const name = `${waiting.join(' ')}/${ends.join(' ')}`;
      let state = known.get(name);
      if (state) return state;
      state = { waiting, ends: valuesAt(phrases, ends), next: new Map() };
      known.set(name, state);
      return state;
    },
    areTooMany: (): boolean => known.size > MOST_STATES,
    forgetAll: (): void => known.clear(),
  };
};

/** Where one is together after each word: made when a text first comes there, and remembered. */
export const statesOf = <T>(
  phrases: readonly Phrase<T>[],
  named: Readonly<Record<string, string>>,
): States<T> => {
  const steps = noSteps(named);
  for (const mark of SENTENCE_ENDS) idOf(steps, mark);
  const by = beginnings(steps, phrases);
  const reach = reaching(steps);
  const { stateAt, areTooMany, forgetAll } = keeping(phrases);
  const noneBegun = () => new Array<State<T> | null | undefined>(by.length);
  let begun = noneBegun();

  return {
    keyOf: ({ norm, word }) => 2 * (steps.words.get(norm) ?? 0) + (word ? 1 : 0),
    begin: (key) => {
      const id = key >> 1;
      if (id >= by.length) return null;
      if (begun[id] === undefined) {
        if (areTooMany()) {
          forgetAll();
          begun = noneBegun();
        }
        begun[id] = stateAt(reach(by[id] ?? [], key));
      }
      return begun[id] ?? null;
    },
    step: (state, key) => {
      let next = state.next.get(key);
      if (next === undefined) {
        next = stateAt(reach(state.waiting, key));
        state.next.set(key, next);
      }
      return next;
    },
  };
};
