import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

const TOLD =
  /\b(?:(?:second|third|fourth|fifth|\dnd|\drd|\dth|last) (?:time|e-?mail|message|call|ticket|request|letter)|times|twice|again|already|(?:e-?mailed|phoned|called|rang|written|contacted|chased|messaged|reported) (?:you|twice|your|in|and)|my (?:last|previous|earlier|first) (?:e-?mail|message|letter|ticket|call))\b/i;

/** Had to come back to us: told to their face, it must be right, so their own words have to say so. */
export const askedAgain = (situation: Situation): boolean => {
  const { reading, conversation } = situation;
  if (!reading.marks.includes('repeat-contact')) return false;
  const before = conversation.messages.filter(({ from }) => from === 'customer').length > 1;
  return before || TOLD.test(factsOf(situation).fresh);
};
