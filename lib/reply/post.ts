import { postLimit, weightedLength } from './length.ts';

/** What one move says in a reply, and in which paragraph. */
export interface Piece {
  move: string;
  paragraph: number;
  sentences: string[];
}

export const BLANK = /\[[a-z][a-z ]{1,40}\]/g;
// A blank is filled with something longer than itself: room is kept for it.
const ROOM = 'x'.repeat(24);
const WHOLE_SENTENCE = /\[(?:what happened|answer|next step)\]/g;

// In one line, what follows the greeting goes on in small letters, all but "I".
const GREETED = /^((?:Hi|Hello) [^,\n]{1,60}, )([A-Z])(?=[a-z])/;

export const join = (pieces: readonly Piece[]): string => {
  const paragraphs = new Map<number, string[]>();
  for (const { paragraph, sentences } of pieces) {
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), ...sentences]);
  }
  return [...paragraphs.values()]
    .map((sentences) => sentences.join(' '))
    .join('\n\n')
    .replace(GREETED, (_, greeting: string, letter: string) => greeting + letter.toLowerCase());
};

const fitsPost = (pieces: readonly Piece[]): boolean =>
  weightedLength(join(pieces).replace(WHOLE_SENTENCE, 'x'.repeat(40)).replace(BLANK, ROOM)) <=
  postLimit;

const leave =
  (...ids: string[]) =>
  (piece: Piece) =>
    ids.includes(piece.move) ? [] : [piece];

/** Keeps the first sentence of what can be said in one. */
export const briefly = (piece: Piece): Piece =>
  ['own-it', 'sorry-that', 'thank', 'safety-first', 'acknowledge'].includes(piece.move)
    ? { ...piece, sentences: piece.sentences.slice(0, 1) }
    : piece;

// Least needed first.
const CUTS: readonly ((piece: Piece) => Piece[])[] = [
  leave('sign'),
  leave('glad-told', 'invite'),
  leave('fair-feeling'),
  (piece) => [briefly(piece)],
  // The way in is what counts of it.
  (piece) =>
    piece.move === 'move-channel' ? [{ ...piece, sentences: piece.sentences.slice(-1) }] : [piece],
  leave('acknowledge', 'restate'),
  leave('greet'),
  leave('own-it', 'sorry-that', 'apologise', 'thank'),
  leave('ask-fair'),
];

/** Leaves out what a post can do without until it fits. */
export const shorten = (pieces: readonly Piece[]): Piece[] => {
  let kept = [...pieces];
  for (const cut of CUTS) {
    if (fitsPost(kept)) break;
    const shorter = kept.flatMap(cut);
    if (shorter.length > 0) kept = shorter;
  }
  return kept;
};
