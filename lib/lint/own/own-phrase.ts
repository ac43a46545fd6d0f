import { tokenize } from '../../text/tokens.ts';
import type { Rule } from '../rule.ts';
import { hash } from '../settle.ts';

/** Words a team wants flagged in its own drafts: plain text, word for word. */
export interface OwnPhrase {
  phrase: string;
  /** One sentence; empty where nobody gave a reason. */
  why: string;
  replacements: readonly string[];
  strength: Rule['strength'];
}

/** The words of a phrase as the automaton compares them: case, apostrophes and spaces do not count. */
export const wordsOf = (phrase: string): string[] => tokenize(phrase).map(({ norm }) => norm);

/** The same for two phrases that flag the same words. */
export const keyOf = (phrase: string): string => wordsOf(phrase).join(' ');

/** Made from the words, so that it is the same wherever the phrase is added. */
export const ruleIdOf = (phrase: string): string => `own:${hash(keyOf(phrase))}`;
