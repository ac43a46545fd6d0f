import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

const TOLD =
  /\b(?:(?:second|third|fourth|fifth|\dnd|\drd|\dth|last) (?:e-?mail|message|call|ticket|request|letter)|(?:second|third|fourth|fifth|\dnd|\drd|\dth|last) time(?: that)?(?: (?:i|we))?(?:'m|'ve| have| am| are| had)?(?: had| have)?(?: to| of)? (?:ask|writ|wrote|contact|call|ring|rang|phon|chas|rais|report|e-?mail|tell|told|explain|complain|messag)\w*|(?:asked|told you|e-?mailed|phoned|called|rang|written|wrote|contacted|chased|messaged|reported|raised|flagged|complained)\b[^.!?\n]{0,30}\b(?:times|twice|again|already|last (?:week|month))|(?:e-?mailed|phoned|rang|contacted|chased|messaged) (?:you|your|in|and)|my (?:last|previous|earlier|first) (?:e-?mail|message|letter|ticket|call))\b/i;

/** Had to come back to us: told to their face, it must be right, so their own words have to say so. */
export const askedAgain = (situation: Situation): boolean => {
  const { reading, conversation } = situation;
  if (!reading.marks.includes('repeat-contact')) return false;
  const before = conversation.messages.filter(({ from }) => from === 'customer').length > 1;
  return before || TOLD.test(factsOf(situation).fresh);
};
