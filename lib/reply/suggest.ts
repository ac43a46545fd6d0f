import { postLimit, weightedLength } from './length.ts';
import type { Move, Pick, Situation, Suggestion } from './move.ts';
import { moves } from './moves/index.ts';
import { pickFor } from './pick.ts';
import type { Recipe } from './recipe.ts';
import { recipesFor } from './recipes.ts';

const MOST = 4;
const BLANK = /\[[a-z][a-z ]{1,40}\]/g;
// A blank is filled with something longer than itself: room is kept for it.
const ROOM = 'x'.repeat(24);

const byId = new Map<string, Move>(moves.map((move) => [move.id, move]));

// In one line, what follows the greeting goes on in small letters, all but "I".
const GREETED = /^((?:Hi|Hello) [^,\n]{1,60}, )([A-Z])(?=[a-z])/;

interface Piece {
  move: string;
  paragraph: number;
  sentences: string[];
}

const piecesOf = (recipe: Recipe, situation: Situation, pick: Pick): Piece[] =>
  recipe.paragraphs.flatMap((ids, paragraph) =>
    ids.flatMap((id) => {
      const move = byId.get(id);
      if (!move) throw new Error(`No move is called ${id}`);
      if (!move.fits(situation)) return [];
      const sentences = move.write(situation, pick).filter(Boolean);
      return sentences.length > 0 ? [{ move: id, paragraph, sentences }] : [];
    }),
  );

const join = (pieces: readonly Piece[]): string => {
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
  weightedLength(join(pieces).replace(BLANK, ROOM)) <= postLimit;

/** Leaves out what a post can do without, least needed first, until it fits. */
const shorten = (pieces: readonly Piece[]): Piece[] => {
  const cuts: ((piece: Piece) => Piece[])[] = [
    (piece) => (piece.move === 'sign' ? [] : [piece]),
    (piece) =>
      ['own-it', 'thank', 'safety-first'].includes(piece.move)
        ? [{ ...piece, sentences: piece.sentences.slice(0, 1) }]
        : [piece],
    (piece) => (piece.move === 'greet' ? [] : [piece]),
    (piece) => (['own-it', 'apologise', 'thank'].includes(piece.move) ? [] : [piece]),
  ];
  let kept = [...pieces];
  for (const cut of cuts) {
    if (fitsPost(kept)) break;
    const shorter = kept.flatMap(cut);
    if (shorter.length > 0) kept = shorter;
  }
  return kept;
};

/**
 * Replies the agent may send, best first: three or four to a complaint. None in a language we do
 * not write in.
 */
export const suggest = (situation: Situation): Suggestion[] => {
  const { conversation, reading } = situation;
  if (reading.language !== 'en' && reading.language !== 'und') return [];
  if (!conversation.messages.some(({ from }) => from === 'customer')) return [];
  const said = conversation.messages.filter(({ from }) => from === 'agent').map(({ text }) => text);
  const seed = `${conversation.thread}\n${conversation.customer.name}\n${conversation.messages.at(-1)?.text ?? ''}`;
  const found: Suggestion[] = [];
  for (const [turn, recipe] of recipesFor(situation).entries()) {
    const pieces = piecesOf(recipe, situation, pickFor(seed, turn, said));
    const kept = conversation.channel === 'x-public' ? shorten(pieces) : pieces;
    const text = join(kept);
    if (!text || found.some((other) => other.text === text)) continue;
    found.push({
      id: recipe.id,
      label: recipe.label,
      text,
      moves: kept.map(({ move }) => move),
      blanks: text.match(BLANK) ?? [],
    });
  }
  return found.slice(0, MOST);
};
