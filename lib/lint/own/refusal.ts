import { tokenize } from '../../text/tokens.ts';
import { ownText, sentenceSpans } from '../draft.ts';
import type { Sentence } from '../rule.ts';
import { compileOwn } from './find-own.ts';
import { keyOf, type OwnPhrase, wordsOf } from './own-phrase.ts';

export const MOST_PHRASES = 500;
export const MOST_LETTERS = 120;

/** Why a phrase is refused, and what of it or of the limits to name. */
export type PhraseRefusal =
  | readonly ['phraseTooLong' | 'phrasesFull', most: number]
  | readonly ['phraseWordless']
  | readonly ['phraseAgain' | 'phraseTwin' | 'exampleMissed' | 'exampleCaught', text: string];

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

/** Why a phrase cannot be taken as it is; null where it can. */
export const refusePhrase = ({ phrase, replacements }: OwnPhrase): PhraseRefusal | null => {
  if (phrase.length > MOST_LETTERS) return ['phraseTooLong', MOST_LETTERS];
  if (!tokenize(phrase).some(({ word }) => word)) return ['phraseWordless'];
  const flags = finder(phrase);
  const again = replacements.find(flags);
  return again === undefined ? null : ['phraseAgain', again];
};

/** Why a phrase cannot join these others; null where it can. */
export const refuseBeside = (
  { phrase }: Pick<OwnPhrase, 'phrase'>,
  others: readonly Pick<OwnPhrase, 'phrase'>[],
): PhraseRefusal | null => {
  const key = keyOf(phrase);
  const same = others.find((other) => keyOf(other.phrase) === key);
  if (same) return ['phraseTwin', same.phrase];
  return others.length < MOST_PHRASES ? null : ['phrasesFull', MOST_PHRASES];
};

/** Which example a phrase fails; null where it stands by all of them. */
export const refuseExamples = (
  phrase: string,
  { flags, passes }: Examples,
): PhraseRefusal | null => {
  const found = finder(phrase);
  const missed = flags.find((text) => !found(text));
  if (missed !== undefined) return ['exampleMissed', missed];
  const caught = passes.find(found);
  return caught === undefined ? null : ['exampleCaught', caught];
};

/** The examples a phrase stands by: those it would fail are left out. */
export const examplesKept = (
  phrase: string,
  { flags, passes }: Examples,
): { flags: string[]; passes: string[] } => {
  const found = finder(phrase);
  return { flags: flags.filter(found), passes: passes.filter((text) => !found(text)) };
};
