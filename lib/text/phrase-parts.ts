// Phrases are written as steps, two numbers each, in one list: what is asked for, and how far on one
// goes then. Distances count from the step itself, so that what stands for a name can be copied.

/** A step that asks for a word holds the word's id, which is above zero; these ask for none. */
export const FORK = -1;
export const ON = -2;
export const GAP = -3;
export const END = -4;
export const REST = -5;

/** What is not written yet of a phrase. */
interface Rest {
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
}

const SPACE = 32;
const OPEN = 40;
const CLOSE = 41;
const SLASH = 47;
const OPTIONAL = 63;
const BAR = 124;
export const WIDEST_GAP = 60;

export const noSteps = (named: Readonly<Record<string, string>> = {}): Steps => ({
  code: [],
  words: new Map(),
  named,
  copies: new Map(),
  rests: new Map(),
  begun: new Map(),
  text: '',
  at: 0,
});

export const idOf = ({ words }: Steps, word: string): number => {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size + 1);
  return words.size;
};

const unclosed = ({ text }: Steps): Error => new Error(`Brackets do not close in: ${text}`);

const put = (steps: Steps, what: number, on: number): void => {
  steps.code.push(what, on);
};

const leadHere = ({ code }: Steps, from: readonly number[]): void => {
  for (const step of from) code[step + 1] = code.length - step;
};

/** "fail/s/ed" is fail, fails or failed. */
const writeEndings = (steps: Steps, word: string): void => {
  const [stem = '', ...endings] = word.split('/');
  const all = stem === '' ? [word] : ['', ...endings].map((ending) => stem + ending);
  const leaving: number[] = [];
  for (const [index, one] of all.entries()) {
    if (index < all.length - 1) {
      put(steps, FORK, 4);
      leaving.push(steps.code.length);
    }
    put(steps, idOf(steps, one), 2);
  }
  leadHere(steps, leaving);
};

/** What stands for a name is read once and copied after that; true where it may be missing. */
const writeNamed = (steps: Steps, piece: string): boolean => {
  const { code, text, at } = steps;
  const known = steps.copies.get(piece);
  if (known) {
    code.push(...known.steps);
    return known.missing;
  }
  const words = steps.named[piece.slice(1, -1)];
  if (words === undefined) throw new Error(`No words are given for ${piece}`);
  const from = code.length;
  steps.text = words;
  steps.at = 0;
  const missing = writeAll(steps, false);
  steps.text = text;
  steps.at = at;
  steps.copies.set(piece, { steps: code.slice(from), missing });
  return missing;
};

const writeGap = (steps: Steps, piece: string): boolean => {
  const most = Number(piece.slice(1));
  if (!(most <= WIDEST_GAP)) throw new Error(`A gap is up to ${WIDEST_GAP} words, not ${piece}`);
  put(steps, GAP, most);
  return true;
};

/** A word, a gap or a name; true where it may be missing. */
const writeWord = (steps: Steps, inside: boolean): boolean => {
  const { text, at } = steps;
  let end = at;
  let slashes = false;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === SPACE || (inside && (code === BAR || code === CLOSE))) break;
    if (code === OPEN || code === CLOSE) throw unclosed(steps);
    if (code === SLASH) slashes = true;
  }
  const piece = text.slice(at, end);
  steps.at = end;
  if (piece.length > 1) {
    if (piece.includes('|')) throw unclosed(steps);
    if (piece.startsWith('~')) return writeGap(steps, piece);
    if (piece.startsWith('<') && piece.endsWith('>')) return writeNamed(steps, piece);
    if (slashes) {
      writeEndings(steps, piece.toLowerCase());
      return false;
    }
  }
  put(steps, idOf(steps, piece.toLowerCase()), 2);
  return false;
};

/** Options, from their opening bracket on; true where they may be missing. */
const writeOptions = (steps: Steps): boolean => {
  const { code, text } = steps;
  const leaving: number[] = [];
  let missing = false;
  for (;;) {
    steps.at += 1;
    const fork = code.length;
    put(steps, FORK, 0);
    if (writeAll(steps, true)) missing = true;
    const stop = text.charCodeAt(steps.at);
    if (stop === BAR) {
      const oneWord = code.length === fork + 4 && (code[fork + 2] ?? 0) > 0;
      leaving.push(oneWord ? fork + 2 : code.length);
      if (!oneWord) put(steps, ON, 0);
      code[fork + 1] = code.length - fork;
      continue;
    }
    if (stop !== CLOSE) throw unclosed(steps);
    steps.at += 1;
    const optional = text.charCodeAt(steps.at) === OPTIONAL;
    if (optional) steps.at += 1;
    if (!optional) code[fork] = ON;
    code[fork + 1] = optional ? code.length - fork : 2;
    leadHere(steps, leaving);
    return missing || optional;
  }
};

const isOver = ({ text, at }: Steps, inside: boolean): boolean => {
  const code = text.charCodeAt(at);
  return at >= text.length || (inside && (code === BAR || code === CLOSE));
};

/** Pieces in a row; up to `one` that cannot be missing, where only the beginning is wanted. */
const writeAll = (steps: Steps, inside: boolean, beginning = false): boolean => {
  const { text } = steps;
  let missing = true;
  while (missing || !beginning) {
    while (text.charCodeAt(steps.at) === SPACE) steps.at += 1;
    if (isOver(steps, inside)) return missing;
    const options = text.charCodeAt(steps.at) === OPEN;
    if (!(options ? writeOptions(steps) : writeWord(steps, inside))) missing = false;
    if (!isOver(steps, inside) && text.charCodeAt(steps.at) !== SPACE) throw unclosed(steps);
  }
  return false;
};

/** Writes on, up to the next piece that cannot be missing: of many phrases a text reaches few. */
const writeOn = (steps: Steps, { text, at, end }: Rest): void => {
  steps.text = text;
  steps.at = at;
  writeAll(steps, false, true);
  if (steps.at >= text.length) put(steps, END, end);
  else {
    steps.rests.set(steps.code.length, [{ text, at: steps.at, end }]);
    put(steps, REST, 0);
  }
};

/** Where the first piece ends, if it can be told without reading it. */
const firstPiece = (text: string): string => {
  const space = text.indexOf(' ');
  return text.charCodeAt(0) === OPEN || space < 0 ? '' : text.slice(0, space);
};

/** Writes the beginning of a phrase; where it stands, or null where others began like it before. */
export const writeBeginning = (
  steps: Steps,
  phrase: string | readonly string[],
  end: number,
): number | null => {
  const { code, begun, rests } = steps;
  const from = code.length;
  if (typeof phrase !== 'string') {
    for (const word of phrase) put(steps, idOf(steps, word), 2);
    put(steps, END, end);
    return from;
  }
  const first = firstPiece(phrase);
  const known = begun.get(first);
  if (known !== undefined) {
    rests.get(known)?.push({ text: phrase, at: first.length, end });
    return null;
  }
  writeOn(steps, { text: phrase, at: 0, end });
  const last = code.length - 2;
  if (first !== '' && rests.get(last)?.[0]?.at === first.length) begun.set(first, last);
  return from;
};

/** Writes what follows a REST. */
export const writeRest = (steps: Steps, at: number): void => {
  const { code, rests } = steps;
  const all = rests.get(at) ?? [];
  rests.delete(at);
  code[at] = ON;
  code[at + 1] = code.length - at;
  for (const [index, rest] of all.entries()) {
    const fork = code.length;
    const more = index < all.length - 1;
    if (more) put(steps, FORK, 0);
    writeOn(steps, rest);
    if (more) code[fork + 1] = code.length - fork;
  }
};
