/** A phrase, read: what each piece of it asks for. */
export type Part = { word: string } | { gap: number } | { options: Part[][]; optional: boolean };

const MOST_WORDINGS = 2000;

const splitTop = (text: string, mark: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth < 0) break;
    if (char === mark && depth === 0) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  if (depth !== 0) throw new Error(`Brackets do not close in: ${text}`);
  return [...parts, part];
};

/** Reads the slot language described in phrases.ts. */
export const parse = (phrase: string): Part[] =>
  splitTop(phrase.trim(), ' ')
    .filter(Boolean)
    .map((piece) => {
      const optional = piece.endsWith(')?');
      const inside = optional ? piece.slice(1, -2) : piece.slice(1, -1);
      if (piece.startsWith('(') && (optional || piece.endsWith(')')))
        return { options: splitTop(inside, '|').map(parse), optional };
      if (piece.startsWith('~')) return { gap: Number(piece.slice(1)) };
      if (piece.length > 1 && /[()|]/.test(piece))
        throw new Error(`Brackets do not close in: ${phrase}`);
      return { word: piece.toLowerCase() };
    });

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
