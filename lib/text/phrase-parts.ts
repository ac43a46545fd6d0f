import {
  END,
  FORK,
  GAP,
  idOf,
  leadHere,
  malformed,
  ON,
  put,
  REST,
  type Rest,
  type Steps,
} from './phrase-steps.ts';

const WIDEST_GAP = 60;
const SPACE = 32;
const OPENS = 40;
const CLOSES = 41;
const OR = 124;
const MAYBE = 63;

/** Where the piece that begins here ends: a bracket, a bar, or a word. By hand, because every phrase is read from cold. */
const pieceEnd = (text: string, from: number): number => {
  const first = text.charCodeAt(from);
  if (first === OPENS || first === OR) return from + 1;
  if (first === CLOSES) return text.charCodeAt(from + 1) === MAYBE ? from + 2 : from + 1;
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === SPACE || code === OPENS || code === CLOSES || code === OR) break;
  }
  return end;
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
  if (words === undefined) throw malformed(piece);
  const from = code.length;
  steps.text = words;
  steps.at = 0;
  const missing = writeAll(steps);
  steps.text = text;
  steps.at = at;
  steps.copies.set(piece, { steps: code.slice(from), missing });
  return missing;
};

const readPiece = (steps: Steps): string => {
  const { text } = steps;
  let from = steps.at;
  while (text.charCodeAt(from) === SPACE) from += 1;
  steps.at = pieceEnd(text, from);
  steps.piece = text.slice(from, steps.at);
  return steps.piece;
};

/** A word, a gap or a name; true where it may be missing. */
const writeWord = (steps: Steps, piece: string): boolean => {
  if (piece.startsWith('<') && piece.endsWith('>')) return writeNamed(steps, piece);
  const gap = piece.startsWith('~');
  if (gap) {
    const most = Number(piece.slice(1));
    if (!(most <= WIDEST_GAP)) throw malformed(piece);
    put(steps, GAP, most);
  } else if (piece.includes('/')) writeEndings(steps, piece.toLowerCase());
  else put(steps, idOf(steps, piece.toLowerCase()), 2);
  return gap;
};

/** Options, after their opening bracket; true where they may be missing. */
const writeOptions = (steps: Steps): boolean => {
  const { code } = steps;
  const leaving: number[] = [];
  let missing = false;
  for (;;) {
    const fork = code.length;
    put(steps, FORK, 0);
    if (writeAll(steps, true)) missing = true;
    if (steps.piece === '|') {
      const oneWord = code.length === fork + 4 && (code[fork + 2] ?? 0) > 0;
      leaving.push(oneWord ? fork + 2 : code.length);
      if (!oneWord) put(steps, ON, 0);
      code[fork + 1] = code.length - fork;
      continue;
    }
    if (steps.piece === '') throw malformed(steps.text);
    const optional = steps.piece === ')?';
    if (!optional) code[fork] = ON;
    code[fork + 1] = optional ? code.length - fork : 2;
    leadHere(steps, leaving);
    return missing || optional;
  }
};

/** Pieces in a row; up to one that cannot be missing, where only the beginning is wanted. */
const writeAll = (steps: Steps, inside = false, beginning = false): boolean => {
  let missing = true;
  while (missing || !beginning) {
    const piece = readPiece(steps);
    if (piece === '') return missing;
    if (piece === '|' || piece.startsWith(')')) {
      if (inside) return missing;
      throw malformed(steps.text);
    }
    if (!(piece === '(' ? writeOptions(steps) : writeWord(steps, piece))) missing = false;
  }
  return false;
};

/** Writes on, up to the next piece that cannot be missing: of many phrases a text reaches few. */
const writeOn = (steps: Steps, { text, at, end }: Rest): void => {
  steps.text = text;
  steps.at = at;
  writeAll(steps, false, true);
  if (text[steps.at] === ')') throw malformed(text);
  if (steps.at >= text.length) put(steps, END, end);
  else {
    steps.rests.set(steps.code.length, [{ text, at: steps.at, end }]);
    put(steps, REST, 0);
  }
};

/** Where the first piece ends, if it can be told without reading it. */
const firstPiece = (text: string): string => {
  const space = text.indexOf(' ');
  return text.startsWith('(') || space < 0 ? '' : text.slice(0, space);
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
