import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

const HOT =
  /\b(?:furious|livid|fuming|outrag\w*|disgust\w*|disgrace\w*|appall\w*|unacceptable|insulted|enraged|angry|done being nice|beyond upset|last chance)\b|[!?]{2}/i;
const ASKS_FOR_CALL =
  /\b(?:call|phone|ring|speak to|talk to) me\b|\bwould like to talk\b|\bspeak to (?:someone|somebody|a human|a person|a manager)\b/i;

// Who wants to go is let go: a talk first would be a hurdle.
const LEAVES = /\b(?:cancel\w*|unsubscrib\w*|clos(?:e|ing) (?:my|our|the) account|leaving you)\b/i;

/** They asked to be called, whatever their mood. */
export const asksForCall = (situation: Situation): boolean =>
  ASKS_FOR_CALL.test(factsOf(situation).fresh);

/** So angry that a voice helps more than a letter. */
export const isHeated = (situation: Situation): boolean => {
  const { complaint, severity, marks, emotions } = situation.reading;
  if (!complaint || marks.includes('abuse')) return false;
  if (LEAVES.test(factsOf(situation).all)) return false;
  if (asksForCall(situation) || marks.includes('public-threat')) return true;
  if (factsOf(situation).trouble.id === 'mail-goes-on') return false;
  return severity >= 3 || (emotions.includes('anger') && HOT.test(factsOf(situation).fresh));
};
