import { asSuggested, edited, type Wanted } from './edit.ts';
import type { Move, Pick, Situation, Suggestion } from './move.ts';
import { moves } from './moves/index.ts';
import { pickFor } from './pick.ts';
import { BLANK, briefly, join, type Piece, shorten } from './post.ts';
import type { Recipe } from './recipe.ts';
import { recipesFor } from './recipes.ts';

const MOST = 5;

const byId = new Map<string, Move>(moves.map((move) => [move.id, move]));

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

const write = (
  situation: Situation,
  recipe: Recipe,
  turn: number,
  wanted: Wanted,
): Suggestion | null => {
  const { conversation } = situation;
  const said = conversation.messages.filter(({ from }) => from === 'agent').map(({ text }) => text);
  const seed = `${conversation.thread}\n${conversation.customer.name}\n${conversation.messages.at(-1)?.text ?? ''}`;
  const all = piecesOf(edited(recipe, wanted), situation, pickFor(seed, turn, said));
  const pieces = wanted.length === 'shorter' || wanted.tone === 'plainer' ? all.map(briefly) : all;
  const kept = conversation.channel === 'x-public' ? shorten(pieces) : pieces;
  const text = join(kept);
  if (!text) return null;
  return {
    id: recipe.id,
    label: recipe.label,
    text,
    moves: kept.map(({ move }) => move),
    blanks: text.match(BLANK) ?? [],
  };
};

/** Nobody has written, or in a language we do not write in. */
const isMute = ({ conversation, reading }: Situation): boolean =>
  (reading.language !== 'en' && reading.language !== 'und') ||
  !conversation.messages.some(({ from }) => from === 'customer');

/** Replies the agent may send, best first: at least three to a complaint. */
export const suggest = (situation: Situation): Suggestion[] => {
  if (isMute(situation)) return [];
  const found: Suggestion[] = [];
  for (const [turn, recipe] of recipesFor(situation).entries()) {
    const one = write(situation, recipe, turn, asSuggested);
    // A question that is not asked is not what its label says.
    const asks = recipe.paragraphs.some((moves) => moves.includes('ask-open'));
    if (asks && !one?.moves.includes('ask-open')) continue;
    if (one && !found.some(({ text }) => text === one.text)) found.push(one);
    if (found.length === MOST) break;
  }
  return found;
};

/** One of the suggestions as the agent wants it; null where there is none of this id. */
export const rewrite = (situation: Situation, id: string, wanted: Wanted): Suggestion | null => {
  if (isMute(situation)) return null;
  const recipes = recipesFor(situation);
  const turn = recipes.findIndex((recipe) => recipe.id === id);
  const recipe = recipes[turn];
  return recipe ? write(situation, recipe, turn, wanted) : null;
};
