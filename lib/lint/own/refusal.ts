import { tokenize } from '../../text/tokens.ts';
import { ownText, sentenceSpans } from '../draft.ts';
import type { Sentence } from '../rule.ts';
import { compileOwn } from './find-own.ts';
import { keyOf, type OwnPhrase, wordsOf } from './own-phrase.ts';

export const MOST_PHRASES = 500;
export const MOST_LETTERS = 120;

/** What a pack says about one of its phrases: texts it has to flag, and texts it must not. */
export interface Examples {
  flags: readonly string[];
  passes: readonly string[];
}

const sentencesOf = (text: string): Sentence[] => {
  const own = ownText(text);
  return sentenceSpans(own).map(({ start, end }) => {
    const sentence = own.slice(start, end);
    return { start, end, text: sentence, tokens: tokenize(sentence) };
  });
};

const finder = (phrase: string): ((text: string) => boolean) => {
  const find = compileOwn([wordsOf(phrase)]);
  return (text) => find(sentencesOf(text)).size > 0;
};

/** Why a phrase cannot be taken as it is, in one sentence; null where it can. */
export const refusePhrase = ({ phrase, replacements }: OwnPhrase): string | null => {
  if (phrase.length > MOST_LETTERS) return `Keep the phrase to ${MOST_LETTERS} characters.`;
  if (!tokenize(phrase).some(({ word }) => word)) return 'The phrase needs at least one word.';
  const flags = finder(phrase);
  const again = replacements.find(flags);
  if (again !== undefined)
    return `The replacement “${again}” holds the phrase itself, so it would be flagged again.`;
  return null;
};

/** Why a phrase cannot join these others, in one sentence; null where it can. */
export const refuseBeside = (
  { phrase }: Pick<OwnPhrase, 'phrase'>,
  others: readonly Pick<OwnPhrase, 'phrase'>[],
): string | null => {
  const key = keyOf(phrase);
  const same = others.find((other) => keyOf(other.phrase) === key);
  if (same) return `“${same.phrase}” is on the list already and flags the same words.`;
  return others.length < MOST_PHRASES
    ? null
    : `The list holds ${MOST_PHRASES} phrases, which is the most there can be. Remove one first.`;
};

/** Which example a phrase fails, in one sentence; null where it stands by all of them. */
export const refuseExamples = (phrase: string, { flags, passes }: Examples): string | null => {
  const found = finder(phrase);
  const missed = flags.find((text) => !found(text));
  if (missed !== undefined) return `The phrase does not flag its example “${missed}”.`;
  const caught = passes.find(found);
  return caught === undefined ? null : `The phrase flags “${caught}”, which should pass.`;
};

/** The examples a phrase stands by: those it would fail are left out. */
export const examplesKept = (
  phrase: string,
  { flags, passes }: Examples,
): { flags: string[]; passes: string[] } => {
  const found = finder(phrase);
  return { flags: flags.filter(found), passes: passes.filter((text) => !found(text)) };
};
