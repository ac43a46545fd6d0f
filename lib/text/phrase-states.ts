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
const hasRoom = (place: number, id: number, word: boolean): boolean => {
  const left = place % PLACES;
  return word ? left >= WORD : left % WORD > 0 && !(id > 0 && id <= SENTENCE_ENDS.length);
};

/** Goes along the steps: from these on to those that wait for a token. */
const reaching = (steps: Steps) => {
  const { code } = steps;
  // Typed: a plain list that is written far beyond its end becomes a slow one.
  let seen = new Uint32Array(code.length);
  let round = 0;
  let waiting: number[] = [];
  let ends: number[] = [];

  const readOn = (at: number): void => {
    writeRest(steps, at);
    if (code.length <= 2 * seen.length) return;
    const longer = new Uint32Array(code.length);
    longer.set(seen);
    seen = longer;
  };

  const arrive = (from: number): void => {
    for (let at = from; seen[at >> 1] !== round; ) {
      seen[at >> 1] = round;
      const what = code[at] ?? END;
      const on = code[at + 1] ?? 0;
      if (what > 0) waiting.push(at * PLACES);
      if (what === END) ends.push(on);
      if (what > 0 || what === END) return;
      if (what === REST) readOn(at);
      else if (what === GAP) waiting.push(at * PLACES + on * WORD + MOST_MARKS_IN_GAP);
      else if (what === FORK) arrive(at + 2);
      if (what === REST) seen[at >> 1] = 0;
      else at += what === GAP ? 2 : on;
    }
  };

  const pass = (place: number, id: number, word: boolean): void => {
    const at = Math.floor(place / PLACES);
    if (code[at] === id) arrive(at + (code[at + 1] ?? 0));
    else if (code[at] === GAP && hasRoom(place, id, word)) {
      waiting.push(place - (word ? WORD : 1));
      arrive(at + 2);
    }
  };

  /** Where this token leads from these places. */
  return (places: readonly number[], key: Key): Reached => {
    round += 1;
    waiting = [];
    ends = [];
    for (const place of places) pass(place, key >> 1, key % 2 === 1);
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

/** Where one is together after each word: made when a text first comes there, and remembered. */
export const statesOf = <T>(
  phrases: readonly Phrase<T>[],
  named: Readonly<Record<string, string>>,
): States<T> => {
  const steps = noSteps(named);
  for (const mark of SENTENCE_ENDS) idOf(steps, mark);
  const by = beginnings(steps, phrases);
  const reach = reaching(steps);
  let known = new Map<string, State<T>>();
  const noneBegun = () => new Array<State<T> | null | undefined>(by.length);
  let begun = noneBegun();

  const stateAt = ([waiting, ends]: Reached): State<T> | null => {
    if (waiting.length === 0 && ends.length === 0) return null;
    waiting.sort((a, b) => a - b);
    ends.sort((a, b) => a - b);
    const name = `${waiting.join(' ')}/${ends.join(' ')}`;
    let state = known.get(name);
    if (state) return state;
    state = { waiting, ends: valuesAt(phrases, ends), next: new Map() };
    known.set(name, state);
    return state;
  };

  return {
    keyOf: ({ norm, word }) => 2 * (steps.words.get(norm) ?? 0) + (word ? 1 : 0),
    begin: (key) => {
      const id = key >> 1;
      if (id >= by.length) return null;
      if (begun[id] === undefined) {
        if (known.size > MOST_STATES) {
          known = new Map();
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
