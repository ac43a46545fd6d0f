/** One piece of a phrase: what it asks for. */
export type Part =
  | { word: string }
  | { gap: number }
  | { options: readonly Sequence[]; optional: boolean };

/** Pieces in a row, each read when it is first come to: of many phrases a text reaches few. */
export interface Sequence {
  /** The piece at this place; undefined past the last. Throws where brackets do not close. */
  at(index: number): Part | undefined;
}

const OPEN = 40;
const CLOSE = 41;
const BAR = 124;
const MOST_WORDINGS = 2000;

const unclosed = (text: string): Error => new Error(`Brackets do not close in: ${text}`);

/** Where the bracket that opens at `from` has closed. */
const closes = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN) depth += 1;
    else if (code === CLOSE) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw unclosed(text);
};

/** Where the piece that begins at `from` ends. */
const pieceEnd = (text: string, from: number): number => {
  if (text.charCodeAt(from) !== OPEN) {
    const space = text.indexOf(' ', from);
    return space < 0 ? text.length : space;
  }
  const closed = closes(text, from);
  const end = text[closed] === '?' ? closed + 1 : closed;
  if (end < text.length && text[end] !== ' ') throw unclosed(text);
  return end;
};

const splitOptions = (text: string): string[] => {
  if (!text.includes('(')) return text.split('|');
  const options: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN) at = closes(text, at) - 1;
    else if (code === BAR) {
      options.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...options, text.slice(start)];
};

const inOrder = (words: readonly string[]): Sequence => {
  const parts: Part[] = words.map((word) => ({ word }));
  return { at: (index) => parts[index] };
};

const readWord = (piece: string): Part => {
  if (piece === '(' || piece === ')' || (piece.length > 1 && /[()|]/.test(piece)))
    throw unclosed(piece);
  const word = piece.toLowerCase();
  const [stem = '', ...endings] = word.split('/');
  if (!stem || endings.length === 0) return { word };
  return { options: ['', ...endings].map((ending) => inOrder([stem + ending])), optional: false };
};

const NAMED = /^<(\w+)>$/;

/** Reads phrases. What stands for `<name>` is given once; pieces written alike are read once. */
export const reader = (named: Readonly<Record<string, string>>) => {
  const known = new Map<string, Part>();

  const read = (piece: string): Part => {
    if (piece.startsWith('(')) {
      const optional = piece.endsWith('?');
      const inside = piece.slice(1, optional ? -2 : -1);
      return { options: splitOptions(inside).map(sequence), optional };
    }
    if (piece.startsWith('~')) return { gap: Number(piece.slice(1)) };
    const name = NAMED.exec(piece)?.[1];
    if (name === undefined) return readWord(piece);
    const words = named[name];
    if (words === undefined) throw new Error(`No words are given for ${piece}`);
    return { options: [sequence(words)], optional: false };
  };

  const sequence = (text: string): Sequence => {
    const parts: Part[] = [];
    let from = 0;
    const readOn = (): boolean => {
      while (text.charCodeAt(from) === 32) from += 1;
      if (from >= text.length) return false;
      const end = pieceEnd(text, from);
      const piece = text.slice(from, end);
      let part = known.get(piece);
      if (!part) {
        part = read(piece);
        known.set(piece, part);
      }
      parts.push(part);
      from = end;
      return true;
    };
    return {
      at: (index) => {
        while (parts.length <= index) if (!readOn()) return undefined;
        return parts[index];
      },
    };
  };

  /** Reads the slot language described in phrases.ts; a list is taken word for word. */
  return (phrase: string | readonly string[]): Sequence =>
    typeof phrase === 'string' ? sequence(phrase) : inOrder(phrase);
};

const partsOf = (sequence: Sequence): Part[] => {
  const parts: Part[] = [];
  for (let part = sequence.at(0); part; part = sequence.at(parts.length)) parts.push(part);
  return parts;
};

const expand = (sequence: Sequence): string[][] => {
  let all: string[][] = [[]];
  for (const part of partsOf(sequence)) {
    const options =
      'options' in part
        ? [...part.options.flatMap(expand), ...(part.optional ? [[]] : [])]
        : [['word' in part ? part.word : `~${part.gap}`]];
    all = all.flatMap((start) => options.map((option) => [...start, ...option]));
    if (all.length > MOST_WORDINGS) throw new Error('Too many wordings to write out');
  }
  return all;
};

/** Every plain wording a phrase stands for. Throws when brackets do not close or it explodes. */
export const wordings = (phrase: string): string[][] => expand(reader({})(phrase));
