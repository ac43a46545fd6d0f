// Phrases are written as steps, two numbers each, in one list: what is asked for, and how far on one
// goes then. Distances count from the step itself, so that what stands for a name can be copied.

/** A step that asks for a word holds the word's id, which is above zero; these ask for none. */
export const FORK = -1;
export const ON = -2;
export const GAP = -3;
export const END = -4;
export const REST = -5;

/** What is not written yet of a phrase. */
export interface Rest {
  text: string;
  at: number;
  end: number;
}

/** What phrases are written into, and where one is in the text being read. */
export interface Steps {
  code: number[];
  /** Ids of words, from 1 on. */
  words: Map<string, number>;
  named: Readonly<Record<string, string>>;
  copies: Map<string, { steps: readonly number[]; missing: boolean }>;
  /** By the place of a REST: the phrases that have come so far and go on from there. */
  rests: Map<number, Rest[]>;
  /** By the first piece of a phrase, the REST after it: many phrases begin alike. */
  begun: Map<string, number>;
  text: string;
  at: number;
  /** Read last; empty at the end. */
  piece: string;
}

export const noSteps = (named: Readonly<Record<string, string>> = {}): Steps => ({
  code: [],
  words: new Map(),
  named,
  copies: new Map(),
  rests: new Map(),
  begun: new Map(),
  text: '',
  at: 0,
  piece: '',
});

export const idOf = ({ words }: Steps, word: string): number => {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size + 1);
  return words.size;
};

export const malformed = (text: string): Error => new Error(`Not a phrase: ${text}`);

export const put = (steps: Steps, what: number, on: number): void => {
  steps.code.push(what, on);
};

/** Lets these steps go on from where the next one will be written. */
export const leadHere = ({ code }: Steps, from: readonly number[]): void => {
  for (const step of from) code[step + 1] = code.length - step;
};
