import type { Part, Sequence } from './phrase-parts.ts';
import type { Token } from './tokens.ts';

/** A place within a phrase: what may be read next there, and where one goes on after it. */
export interface Place<T> {
  id: number;
  heads: readonly Head<T>[];
  /** Whether any word or mark may come here as well. */
  gap: Gap<T> | null;
  /** Found on arriving here. */
  ends: readonly T[];
}

interface Head<T> {
  firsts: ReadonlyMap<string, readonly Rest[]>;
  /** What comes after the part; worked out once somebody gets that far. */
  on: After<T>;
  made: Map<Rest, Place<T>[]>;
}

interface Gap<T> {
  words: number;
  marks: number;
  on: After<T>;
  fewerWords: Place<T> | undefined;
  fewerMarks: Place<T> | undefined;
}

type After<T> = () => readonly Place<T>[];

/** What is left of an option once its first word is read; `out` is left of the one around it. */
interface Rest {
  sequence: Sequence;
  index: number;
  out: Rest | null;
}

interface Opening {
  firsts: ReadonlyMap<string, readonly Rest[]>;
  /** May be left out, or one of its options may. */
  optional: boolean;
  /** An option begins with a gap: then its options are places of their own. */
  gapped: boolean;
}

const MOST_MARKS_IN_GAP = 2;
const SENTENCE_END = /^[.!?…\ufffc]$/;
const DONE: Rest = { sequence: { at: () => undefined }, index: 0, out: null };

const within = (rest: Rest, out: Rest): Rest => {
  if (rest === DONE) return out;
  return { ...rest, out: rest.out ? within(rest.out, out) : out };
};

const openings = new WeakMap<Part, Opening>();

const openOption = (option: Sequence, firsts: Map<string, Rest[]>): 'gap' | 'empty' | null => {
  for (let index = 0; ; index += 1) {
    const part = option.at(index);
    if (!part) return 'empty';
    if ('gap' in part) return 'gap';
    const out = option.at(index + 1) ? { sequence: option, index: index + 1, out: null } : DONE;
    const inner = openingOf(part);
    if (inner.gapped) return 'gap';
    for (const [word, rests] of inner.firsts) {
      const known = firsts.get(word) ?? [];
      if (known.length === 0) firsts.set(word, known);
      for (const rest of rests) {
        const whole = within(rest, out);
        if (!known.includes(whole)) known.push(whole);
      }
    }
    if (!inner.optional) return null;
  }
};

/** The words a part may begin with, and what each leaves to be read. Parts are shared, so is this. */
const openingOf = (part: Part): Opening => {
  const known = openings.get(part);
  if (known) return known;
  const opening = open(part);
  openings.set(part, opening);
  return opening;
};

const open = (part: Part): Opening => {
  if ('word' in part)
    return { firsts: new Map([[part.word, [DONE]]]), optional: false, gapped: false };
  if ('gap' in part) return { firsts: new Map(), optional: true, gapped: true };
  const firsts = new Map<string, Rest[]>();
  const kinds = part.options.map((option) => openOption(option, firsts));
  return {
    firsts,
    optional: part.optional || kinds.includes('empty'),
    gapped: kinds.includes('gap'),
  };
};

/** The words a phrase may begin with. Only its first pieces are read for this. */
export const firstWords = (phrase: Sequence): string[] => {
  const words: string[] = [];
  for (let index = 0; ; index += 1) {
    const part = phrase.at(index);
    if (!part) throw new Error('A phrase begins with a word: all of it may be left out');
    const { firsts, optional, gapped } = openingOf(part);
    if (gapped) throw new Error('A phrase begins with a word, not with a gap');
    for (const word of firsts.keys()) words.push(word);
    if (!optional) return words;
  }
};

let lastId = 0;
const newId = (): number => {
  lastId += 1;
  return lastId;
};

const once = <R>(make: () => R): (() => R) => {
  let made: R | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const gapAt = <T>(words: number, marks: number, on: After<T>): Place<T> => ({
  id: newId(),
  heads: [],
  gap: { words, marks, on, fewerWords: undefined, fewerMarks: undefined },
  ends: [],
});

/** The places where one is before the part at this index: more than one where parts may be missing. */
const placesAt = <T>(sequence: Sequence, index: number, up: After<T>): readonly Place<T>[] => {
  const heads: Head<T>[] = [];
  const others: Place<T>[] = [];
  for (let at = index; ; at += 1) {
    const part = sequence.at(at);
    if (!part) {
      others.push(...up());
      break;
    }
    const on = once(() => placesAt(sequence, at + 1, up));
    const { firsts, optional, gapped } = openingOf(part);
    if ('gap' in part) others.push(gapAt(part.gap, MOST_MARKS_IN_GAP, on), ...on());
    else if (gapped && 'options' in part)
      others.push(...part.options.flatMap((option) => placesAt(option, 0, on)));
    else heads.push({ firsts, on, made: new Map() });
    if ('gap' in part || !optional) break;
  }
  if (heads.length > 0) others.push({ id: newId(), heads, gap: null, ends: [] });
  return others;
};

/** Where a phrase begins; arriving at its end finds the value. */
export const beginningOf = <T>(phrase: Sequence, value: T): readonly Place<T>[] =>
  placesAt<T>(
    phrase,
    0,
    once(() => [{ id: newId(), heads: [], gap: null, ends: [value] }]),
  );

const goOn = <T>({ sequence, index, out }: Rest, on: After<T>): readonly Place<T>[] =>
  placesAt(sequence, index, out ? once(() => goOn(out, on)) : on);

const stepGap = <T>(gap: Gap<T>, token: Token): readonly Place<T>[] => {
  const { words, marks, on } = gap;
  if (token.word ? words === 0 : marks === 0 || SENTENCE_END.test(token.norm)) return [];
  if (token.word) {
    gap.fewerWords ??= gapAt(words - 1, marks, on);
    return [gap.fewerWords, ...on()];
  }
  gap.fewerMarks ??= gapAt(words, marks - 1, on);
  return [gap.fewerMarks, ...on()];
};

/** Adds where a token leads from a place; true where the place asked for this very word. */
export const stepFrom = <T>(place: Place<T>, token: Token, to: Set<Place<T>>): void => {
  for (const { firsts, on, made } of place.heads)
    for (const rest of firsts.get(token.norm) ?? []) {
      let places = rest === DONE ? on() : made.get(rest);
      if (!places) {
        places = [...goOn(rest, on)];
        made.set(rest, [...places]);
      }
      for (const next of places) to.add(next);
    }
  if (place.gap) for (const next of stepGap(place.gap, token)) to.add(next);
};
