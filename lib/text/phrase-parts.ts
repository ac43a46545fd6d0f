/** A phrase, read: what each piece of it asks for. */
export type Part = { word: string } | { gap: number } | { options: Part[][]; optional: boolean };

const MOST_WORDINGS = 2000;

const splitTop = (text: string, mark: string): string[] => {
  if (!text.includes('(') && !text.includes(')')) return text.split(mark);
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length && depth >= 0; at += 1) {
    const char = text[at];
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === mark && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (depth !== 0) throw new Error(`Brackets do not close in: ${text}`);
  return [...parts, text.slice(start)];
};

const pieces = (phrase: string): string[] => splitTop(phrase.trim(), ' ').filter(Boolean);

const read = (piece: string): Part => {
  const optional = piece.endsWith(')?');
  if (piece.startsWith('(') && (optional || piece.endsWith(')'))) {
    const inside = optional ? piece.slice(1, -2) : piece.slice(1, -1);
    return { options: splitTop(inside, '|').map((option) => parse(option)), optional };
  }
  if (piece.startsWith('~')) return { gap: Number(piece.slice(1)) };
  if (piece.length > 1 && /[()|]/.test(piece))
    throw new Error(`Brackets do not close in: ${piece}`);
  const [stem = '', ...endings] = piece.toLowerCase().split('/');
  if (!stem || endings.length === 0) return { word: piece.toLowerCase() };
  return { options: ['', ...endings].map((ending) => [{ word: stem + ending }]), optional: false };
};

/** Reads the slot language described in phrases.ts; a list is taken word for word. */
export const parse = (phrase: string | readonly string[]): Part[] =>
  typeof phrase === 'string' ? pieces(phrase).map(read) : phrase.map((word) => ({ word }));

/** The same up to the first piece that may not be missing. Throws where every piece may. */
export const parseBeginning = (phrase: string | readonly string[]): Part[] => {
  if (typeof phrase !== 'string') return parse(phrase.slice(0, 1));
  const all = pieces(phrase);
  const sure = all.findIndex((piece) => !piece.endsWith(')?'));
  if (sure < 0) throw new Error(`A phrase begins with a word: ${phrase}`);
  return all.slice(0, sure + 1).map(read);
};

const expand = (parts: readonly Part[]): string[][] => {
  let all: string[][] = [[]];
  for (const part of parts) {
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
export const wordings = (phrase: string): string[][] => expand(parse(phrase));
